/** Loads the demo county: every module's {@link cn.gongjiang.core.DemoPart}, once, before the doors open. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {"core"})
@NullMarked
package cn.gongjiang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
