package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.NotThere;

/** The part of the county whose figures somebody sees unless another is asked for: all that they may see. */
final class UsualArea {
    private UsualArea() {}

    /** @throws NotThere when the scope holds no division at all */
    static Indicator.Area of(Scope scope) {
        if (scope.wholeCounty()) {
            return Indicator.Area.county();
        }
        if (scope.divisions().isEmpty()) {
            throw new NotThere("指标");
        }
        return Indicator.Area.of(scope.divisions());
    }
}
