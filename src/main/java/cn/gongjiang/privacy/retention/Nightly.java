package cn.gongjiang.privacy.retention;

import cn.gongjiang.identity.audit.AuditedAct;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, on one node: the job lies in the database, and whoever takes it up runs it. */
@Configuration(proxyBeanMethods = false)
class Nightly {
    private static final LocalTime AT = LocalTime.of(2, 30);

    @Bean
    RecurringTask<Void> endWhatIsDue(Retention retention, Clock clock) {
        return Tasks.recurring("end-what-is-due", Schedules.daily(AT))
                .execute((instance, context) -> retention.end(LocalDate.now(clock)));
    }

    @Bean
    AuditedAct ending() {
        return new AuditedAct(Retention.ACTION, "到期删除", Map.of());
    }
}
