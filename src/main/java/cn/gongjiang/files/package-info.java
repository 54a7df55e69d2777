/** Photos and documents: told by what they are, without the place where they were taken, stored once, each opening logged. */
@ApplicationModule(
        displayName = "files",
        allowedDependencies = {"core", "web", "identity", "identity :: audit"})
@NullMarked
package cn.gongjiang.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
