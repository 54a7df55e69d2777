package cn.gongjiang.skills;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what names mean that were imported by an earlier version, or where there was no sentence model. */
@Configuration(proxyBeanMethods = false)
class MissingMeanings {
    private static final Duration NOW_AND_THEN = Duration.ofHours(6);

    @Bean
    RecurringTask<Void> readMissingMeanings(Occupations occupations) {
        return Tasks.recurring("read-missing-meanings", Schedules.fixedDelay(NOW_AND_THEN))
                .execute((instance, context) -> occupations.readMissingMeanings());
    }
}
