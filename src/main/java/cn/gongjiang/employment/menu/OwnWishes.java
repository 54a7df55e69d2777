package cn.gongjiang.employment.menu;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.privacy.OwnRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody said to want to learn, for them to read and to take along. */
@Component
class OwnWishes implements OwnRecords {
    private static final int AFTER_THE_REGISTRATION = 21;

    private final WishListing wishes;

    OwnWishes(WishListing wishes) {
        this.wishes = wishes;
    }

    @Override
    public int order() {
        return AFTER_THE_REGISTRATION;
    }

    @Override
    public List<Kept> of(long person) {
        List<Fact> facts = wishes.own(Scope.person(person)).stream()
                .map(wish -> new Fact(
                        wish.title(),
                        wish.times().isEmpty() ? "什么时候都行" : String.join("、", wish.times()),
                        wish.on() + " 本人说想学"))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Kept("想学的培训", null, facts));
    }
}
