/** Every figure that a programme declares, at any date, open to its rows. Knows no programme. */
@ApplicationModule(
        displayName = "cockpit",
        allowedDependencies = {"core", "web", "identity", "registry"})
@NullMarked
package cn.gongjiang.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
