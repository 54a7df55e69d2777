/** What people can do: occupations by official code and everyday name, levels, certificates. */
@ApplicationModule(
        displayName = "skills",
        allowedDependencies = {"web", "text", "identity", "exchange"})
@NullMarked
package cn.gongjiang.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
