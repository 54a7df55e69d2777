package cn.gongjiang.employment.figures;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rows behind the figures. */
@RestController
class CountingController {
    private final CountingListing listing;

    CountingController(CountingListing listing) {
        this.listing = listing;
    }

    @GetMapping("/trained-people")
    @May("figures.read")
    TrainedList trained(@Query CountingFilter filter, Paging paging, Scope scope) {
        return listing.trainedPeople(filter, paging, scope);
    }

    @GetMapping("/placed-people")
    @May("figures.read")
    PlacedList placed(@Query CountingFilter filter, Paging paging, Scope scope) {
        return listing.placedPeople(filter, paging, scope);
    }
}
