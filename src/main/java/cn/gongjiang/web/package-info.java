/** One handler, three audiences: shows one record as a page, as JSON or as a spreadsheet, and reads forms and JSON into one record. */
@ApplicationModule(
        displayName = "web",
        allowedDependencies = {"core"})
@NullMarked
package cn.gongjiang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
