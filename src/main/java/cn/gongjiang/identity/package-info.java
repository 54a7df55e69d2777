/** Who acts, in which role and within which scope; staff and enterprises by password, programs by client credentials. */
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"core", "core::database", "web"})
@NullMarked
package cn.gongjiang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
