package cn.gongjiang.registry;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of enterprises, and one enterprise with what was corrected in its record. */
@RestController
class EnterpriseController {
    private final EnterpriseListing listing;
    private final EnterpriseDesk desk;

    EnterpriseController(EnterpriseListing listing, EnterpriseDesk desk) {
        this.listing = listing;
        this.desk = desk;
    }

    @GetMapping("/enterprises")
    @May("enterprises.read")
    EnterpriseList index(@Query EnterpriseFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/enterprises/{no}")
    @May("enterprises.read")
    EnterprisePage show(@PathVariable String no, Scope scope) {
        return page(enterprise(no, scope), scope, Form.empty());
    }

    /** Sends back to the register who has just moved the enterprise out of the own area. */
    @PostMapping("/enterprises/{no}/changes")
    @May("enterprises.write")
    ResponseEntity<Object> postChange(@PathVariable String no, @Body Form<EnterpriseChangeForm> form, Actor actor) {
        EnterpriseItem enterprise = enterprise(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.change(enterprise.id(), typed, actor);
                    return listing.find(no, actor.scope())
                            .map(e -> "/enterprises/" + e.no())
                            .orElse("/enterprises");
                },
                again -> page(enterprise, actor.scope(), again));
    }

    private EnterprisePage page(EnterpriseItem enterprise, Scope scope, Form<EnterpriseChangeForm> form) {
        return new EnterprisePage(
                enterprise, listing.standing(enterprise, scope), listing.changes(enterprise, scope), form);
    }

    private EnterpriseItem enterprise(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("企业"));
    }
}
