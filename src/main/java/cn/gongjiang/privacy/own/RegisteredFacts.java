package cn.gongjiang.privacy.own;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.privacy.OwnRecords;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the registers keep about somebody. */
@Component
class RegisteredFacts implements OwnRecords {
    private final RegisteredFactListing listing;

    RegisteredFacts(RegisteredFactListing listing) {
        this.listing = listing;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Kept> of(long person) {
        Scope self = Scope.person(person);
        return Stream.of(listing.people(self), listing.others(self))
                .flatMap(List::stream)
                .toList();
    }
}
