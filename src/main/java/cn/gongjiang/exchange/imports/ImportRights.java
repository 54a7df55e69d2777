package cn.gongjiang.exchange.imports;

import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may import, and where it stands in the menu. */
@Configuration(proxyBeanMethods = false)
class ImportRights {
    @Bean
    Right importsRight() {
        return Right.of("imports", "导入表格", Role.COUNTY, Role.PROGRAM);
    }

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 10, "导入", "/imports", "upload", "imports");
    }
}
