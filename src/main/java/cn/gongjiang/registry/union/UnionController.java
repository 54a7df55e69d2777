package cn.gongjiang.registry.union;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.EnterpriseWords;
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

/** The tree of unions. */
@RestController
class UnionController {
    private final UnionListing listing;
    private final TradeUnions unions;
    private final EnterpriseWords enterprises;

    UnionController(UnionListing listing, TradeUnions unions, EnterpriseWords enterprises) {
        this.listing = listing;
        this.unions = unions;
        this.enterprises = enterprises;
    }

    @GetMapping("/unions")
    @May("unions.read")
    UnionList index(@Query UnionFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @PostMapping("/unions")
    @May("unions.write")
    ResponseEntity<Object> post(@Body Form<UnionForm> form, Actor actor) {
        return form.handle(typed -> "/unions/" + add(typed, actor), again -> listing.matching(
                        new UnionFilter(null, null, null, null), Paging.first(), actor.scope())
                .with(again));
    }

    private String add(UnionForm form, Actor actor) {
        Enterprise enterprise = enterprises.find(form.enterprise(), "enterprise");
        if (!actor.scope().holds(enterprise.division())) {
            throw new Refused("enterprise", "这家企业不在您的辖区");
        }
        return unions.add(form.name(), enterprise, actor.name())
                .orElseThrow(() -> new Refused("name", "这家企业已经登记了工会，或者已有同名的工会"));
    }

    @GetMapping("/unions/{no}")
    @May("unions.read")
    UnionPage show(@PathVariable String no, Scope scope) {
        UnionItem union = listing.find(no, scope).orElseThrow(() -> new NotThere("工会"));
        return new UnionPage(
                union,
                listing.matching(UnionFilter.under(no), new Paging(0, Paging.LARGEST, true), scope)
                        .items());
    }
}
