package cn.gongjiang.employment.figures;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rows behind the figures. */
@RestController
class CountingController {
    private final CountingListing listing;
    private final FigureListing figures;

    CountingController(CountingListing listing, FigureListing figures) {
        this.figures = figures;
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

    @GetMapping("/counted/{figure}")
    @May("figures.read")
    CountedList counted(@PathVariable String figure, @Query FigureFilter filter, Paging paging, Scope scope) {
        return figures.rows(Figure.of(figure), filter, paging, scope);
    }
}
