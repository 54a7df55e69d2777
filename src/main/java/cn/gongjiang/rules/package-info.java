/** 规则参数: what officials may change by a row from a day on, gathered from all modules on one page; past rows stay. */
@ApplicationModule(
        displayName = "rules",
        allowedDependencies = {"core", "web", "identity", "identity :: audit", "registry"})
@NullMarked
package cn.gongjiang.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
