package cn.gongjiang.registry;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of enterprises. */
@RestController
class EnterpriseController {
    private final EnterpriseListing listing;

    EnterpriseController(EnterpriseListing listing) {
        this.listing = listing;
    }

    @GetMapping("/enterprises")
    @May("enterprises.read")
    EnterpriseList index(@Query EnterpriseFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }
}
