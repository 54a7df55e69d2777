package cn.gongjiang.cockpit;

import cn.gongjiang.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures stand in the menu. */
@Configuration(proxyBeanMethods = false)
class CockpitMenu {
    @Bean
    MenuEntry indicatorsEntry() {
        return new MenuEntry(MenuEntry.Line.OVERVIEW, 2, "驾驶舱", "/indicators", "gauge", "figures.read");
    }
}
