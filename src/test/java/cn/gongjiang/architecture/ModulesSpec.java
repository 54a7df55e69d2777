package cn.gongjiang.architecture;

import cn.gongjiang.Gongjiang;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesSpec {
    @Test
    void arrows_between_modules_point_down_and_make_no_circle() {
        ApplicationModules.of(Gongjiang.class).verify();
    }
}
