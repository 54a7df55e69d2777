/** Who and what there is: the county's divisions, its enterprises and its people, each once. */
@ApplicationModule(
        displayName = "registry",
        allowedDependencies = {"core", "web", "identity", "notify", "exchange"})
@NullMarked
package cn.gongjiang.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
