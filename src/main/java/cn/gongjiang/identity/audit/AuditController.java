package cn.gongjiang.identity.audit;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit log, for the auditor. */
@RestController
class AuditController {
    private final AuditListing listing;

    AuditController(AuditListing listing) {
        this.listing = listing;
    }

    @GetMapping("/audit-lines")
    @May("audit.read")
    AuditList index(@Query AuditFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        Right auditRead() {
            return Right.of("audit.read", "看审计日志", Role.AUDITOR);
        }

        @Bean
        MenuEntry auditEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 60, "审计日志", "/audit-lines", "search", "audit.read");
        }
    }
}
