/** Each role's start page: what waits for this person, contributed by the modules. */
@ApplicationModule(
        displayName = "home",
        allowedDependencies = {"web", "identity"})
@NullMarked
package cn.gongjiang.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
