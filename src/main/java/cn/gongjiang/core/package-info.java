/** What every module speaks: explained decisions, parameters with dates, figures, secrets kept sealed, and the database they live in. */
@ApplicationModule(
        displayName = "core",
        allowedDependencies = {})
@NullMarked
package cn.gongjiang.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
