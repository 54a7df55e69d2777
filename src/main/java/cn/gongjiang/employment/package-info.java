/** 就在海盐: finds the unemployed, connects them to vacancies, and counts who is placed. */
@ApplicationModule(
        displayName = "employment",
        allowedDependencies = {
            "core",
            "web",
            "identity",
            "identity :: audit",
            "notify",
            "exchange",
            "files",
            "registry",
            "privacy",
            "rules",
            "skills"
        })
@NullMarked
package cn.gongjiang.employment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
