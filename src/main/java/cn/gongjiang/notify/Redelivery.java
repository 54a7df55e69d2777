package cn.gongjiang.notify;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/**
 * Delivers again what a listener failed at, or what the node that was to deliver it took along when it died. One job for all
 * nodes, so they never race; listeners know by the event's key what they have done.
 */
@Configuration(proxyBeanMethods = false)
class Redelivery {
    private static final Duration OFTEN = Duration.ofSeconds(5);

    /** A listener works for some milliseconds: what is older was taken along. */
    private static final Duration TAKEN_ALONG = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> redeliverEvents(EventPublicationRegistry registry, FailedEventPublications failed) {
        return Tasks.recurring("redeliver-events", Schedules.fixedDelay(OFTEN)).execute((instance, context) -> {
            registry.markStalePublicationsFailed(status -> TAKEN_ALONG);
            failed.resubmit(ResubmissionOptions.defaults());
        });
    }
}
