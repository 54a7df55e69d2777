/** What personal data is kept for, how long, and what each person has said to it. */
@ApplicationModule(
        displayName = "privacy",
        allowedDependencies = {"core", "web", "identity", "identity :: audit", "registry", "registry :: erasure"})
@NullMarked
package cn.gongjiang.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
