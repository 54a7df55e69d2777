package cn.gongjiang.skills;

import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Occupations are public knowledge: everyone who is signed in may look them up. */
@Configuration(proxyBeanMethods = false)
class SkillsRights {
    static final String READ = "occupations.read";

    @Bean
    Right occupationsRead() {
        return Right.of(READ, "查职业", Role.values());
    }

    @Bean
    MenuEntry occupationsEntry() {
        return new MenuEntry(MenuEntry.Line.SKILLS, 60, "职业", "/occupations", "book", READ);
    }
}
