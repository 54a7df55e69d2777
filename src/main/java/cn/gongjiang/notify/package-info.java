/** Messages that find people on their phone: an outbox written with what they are about, a job that sends, a gateway that can be changed. */
@ApplicationModule(
        displayName = "notify",
        allowedDependencies = {"core", "web", "identity"})
@NullMarked
package cn.gongjiang.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
