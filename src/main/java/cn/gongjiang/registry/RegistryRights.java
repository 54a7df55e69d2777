package cn.gongjiang.registry;

import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see the registers, and where they stand in the menu. */
@Configuration(proxyBeanMethods = false)
class RegistryRights {
    @Bean
    Right enterprisesRead() {
        return Right.of("enterprises.read", "看企业名录", Role.COUNTY, Role.TOWN, Role.ENTERPRISE, Role.PROGRAM);
    }

    @Bean
    Right enterprisesWrite() {
        return Right.of("enterprises.write", "更正、核实企业登记", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right peopleRead() {
        return Right.of("people.read", "看人员名录", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right peopleWrite() {
        return Right.of("people.write", "更正人员登记", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right merging() {
        return Right.of("registry.merge", "合并重复的人员和企业", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right unionsRead() {
        return Right.of("unions.read", "看工会组织", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right unionsWrite() {
        return Right.of("unions.write", "登记基层工会", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right venuesRead() {
        return Right.of("venues.read", "看场所", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right venuesWrite() {
        return Right.of("venues.write", "登记场所", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right teamsRead() {
        return Right.of("teams.read", "看队伍", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right teamsWrite() {
        return Right.of("teams.write", "登记队伍和队员", Role.COUNTY, Role.TOWN);
    }

    @Bean
    MenuEntry unionsEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 21, "工会组织", "/unions", "people", "unions.read");
    }

    @Bean
    MenuEntry venuesEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 22, "场所", "/venues", "building", "venues.read");
    }

    @Bean
    MenuEntry teamsEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 23, "队伍", "/teams", "people", "teams.read");
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 19, "人员名录", "/people", "people", "people.read");
    }

    @Bean
    MenuEntry enterprisesEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 20, "企业名录", "/enterprises", "building", "enterprises.read");
    }
}
