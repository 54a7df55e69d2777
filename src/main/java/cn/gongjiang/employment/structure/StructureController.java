package cn.gongjiang.employment.structure;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is without work, as charts that open down to the people. */
@RestController
class StructureController {
    private final StructureListing listing;

    StructureController(StructureListing listing) {
        this.listing = listing;
    }

    @GetMapping("/jobseekers/structure")
    @May("contacts.read")
    StructurePage show(@Query StructureFilter filter, Scope scope) {
        return listing.of(filter, scope);
    }
}
