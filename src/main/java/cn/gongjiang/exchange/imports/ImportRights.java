package cn.gongjiang.exchange.imports;

import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.audit.AuditedAct;
import cn.gongjiang.web.MenuEntry;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may import, and where it stands in the menu. */
@Configuration(proxyBeanMethods = false)
class ImportRights {
    @Bean
    Right importsRight() {
        return Right.of("imports", "导入表格", Role.COUNTY, Role.PROGRAM);
    }

    /** Written into the audit log for each record, with the columns that were written over. */
    @Bean
    AuditedAct importUpdate() {
        return new AuditedAct("update", "导入更新", Map.of());
    }

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 10, "导入", "/imports", "upload", "imports");
    }
}
