package cn.gongjiang.employment.posting;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of the vacancies waits: for the enterprise to confirm and to complete, for an official to read. */
@Component
class PostingCard implements HomeCard {
    private static final int SOON = 3;
    private static final int AFTER_THE_REFERRALS = 12;

    private final PostingListing listing;
    private final Clock clock;

    PostingCard(PostingListing listing, Clock clock) {
        this.listing = listing;
        this.clock = clock;
    }

    @Override
    public String right() {
        return "postings.write";
    }

    @Override
    public int order() {
        return AFTER_THE_REFERRALS;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        PostingListing.Waiting waiting = listing.waiting(today, today.plusDays(SOON), actor.scope());
        Stream<Todo> own = actor.may("postings.decide")
                ? Stream.of(todo("招聘信息待审核", waiting.review(), "看用语是不是合法", "REVIEW", true))
                : Stream.of(
                        todo("招聘信息要确认还在招", waiting.due(), "两周没有确认就不再公开", "PUBLISHED", true),
                        todo("招聘信息已经不公开，要确认", waiting.unconfirmed(), "点一下“还在招”就恢复", "UNCONFIRMED", true),
                        todo("招聘信息被下架", waiting.takenDown(), "看原因，改好后要求再公开", "TAKEN_DOWN", true),
                        todo("招聘信息还没有公开", waiting.draft(), "看还缺什么", "DRAFT", false));
        return own.filter(todo -> todo.count() > 0).toList();
    }

    private static Todo todo(String label, long count, String note, String publication, boolean urgent) {
        return new Todo(label, count, note, "/vacancies?status=OPEN&publication=" + publication, urgent);
    }
}
