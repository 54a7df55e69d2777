package cn.gongjiang.registry.venue;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import cn.gongjiang.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of venues. */
@RestController
class VenueController {
    private final VenueListing listing;
    private final Venues venues;
    private final Divisions divisions;

    VenueController(VenueListing listing, Venues venues, Divisions divisions) {
        this.listing = listing;
        this.venues = venues;
        this.divisions = divisions;
    }

    @GetMapping("/venues")
    @May("venues.read")
    VenueList index(@Query VenueFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @PostMapping("/venues")
    @May("venues.write")
    ResponseEntity<Object> post(@Body Form<VenueForm> form, Actor actor) {
        return form.handle(typed -> "/venues/" + add(typed, actor), again -> listing.matching(
                        new VenueFilter(null, null), Paging.first(), actor.scope())
                .with(again));
    }

    private String add(VenueForm form, Actor actor) {
        String division = divisions.filter(form.division());
        if (division == null) {
            throw new Refused("division", "请选择一个镇街");
        }
        if (!actor.scope().holds(division)) {
            throw new Refused("division", divisions.name(division) + "不在您的辖区");
        }
        return venues.add(form, division, actor.name()).orElseThrow(() -> new Refused("name", "这个镇街已有同名的场所"));
    }

    @GetMapping("/venues/{no}")
    @May("venues.read")
    VenuePage show(@PathVariable String no, Scope scope) {
        return new VenuePage(listing.find(no, scope).orElseThrow(() -> new NotThere("场所")));
    }
}
