package cn.gongjiang.employment.followup;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.web.Paging;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is due: for officials a number, for the person the question itself. */
@Configuration(proxyBeanMethods = false)
class FollowUpCard {
    private static final FollowUpFilter DUE = new FollowUpFilter(FollowUpState.DUE, null, null, null);
    private static final FollowUpFilter LATE = new FollowUpFilter(FollowUpState.LATE, null, null, null);

    @Bean
    HomeCard dueFollowUps(FollowUpListing listing) {
        return new Card("followups.read", 11) {
            @Override
            public List<Todo> todos(Actor actor) {
                return Stream.of(
                                todo("回访已经晚了", listing.count(LATE, actor.scope()), "LATE", true),
                                todo("就业满 3、6、12 个月该回访", listing.count(DUE, actor.scope()), "DUE", false))
                        .filter(t -> t.count() > 0)
                        .toList();
            }
        };
    }

    @Bean
    HomeCard ownFollowUps(FollowUpListing listing) {
        return new Card("registration.own", 4) {
            @Override
            public List<Offer> offers(Actor actor) {
                return listing.matching(DUE, Paging.first(), actor.scope()).items().stream()
                        .map(FollowUpCard::offer)
                        .toList();
            }
        };
    }

    private static HomeCard.Todo todo(String label, long count, String state, boolean urgent) {
        return new HomeCard.Todo(label, count, "打电话问一问，有难处的帮一把", "/follow-ups?state=" + state, urgent);
    }

    private static HomeCard.Offer offer(FollowUpItem due) {
        return new HomeCard.Offer(
                "等您答复",
                "到" + due.employer() + "上班满 " + due.months() + " 个月了，还好吗？",
                "",
                due.title(),
                List.of(),
                "/me/work/" + due.placement() + "/" + due.months());
    }

    private abstract static class Card implements HomeCard {
        private final String right;
        private final int order;

        Card(String right, int order) {
            this.right = right;
            this.order = order;
        }

        @Override
        public String right() {
            return right;
        }

        @Override
        public int order() {
            return order;
        }
    }
}
