package cn.gongjiang.cockpit;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.NotThere;
import org.jspecify.annotations.Nullable;

/** The division whose figures somebody sees unless another is asked for. */
final class UsualArea {
    private UsualArea() {}

    /**
     * {@code null}: the whole county. Who sees only some divisions gets the first of them.
     *
     * @throws NotThere when the scope holds no division at all
     */
    static @Nullable String of(Scope scope) {
        return scope.wholeCounty()
                ? null
                : scope.divisions().stream().sorted().findFirst().orElseThrow(() -> new NotThere("指标"));
    }
}
