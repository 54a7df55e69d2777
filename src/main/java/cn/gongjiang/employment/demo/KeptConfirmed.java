package cn.gongjiang.employment.demo;

import cn.gongjiang.employment.posting.Postings;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody sits in the invented enterprises: the platform confirms their vacancies every night, so that the county lives on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gongjiang.demo", havingValue = "true")
class KeptConfirmed {
    private static final LocalTime AT = LocalTime.of(3, 0);
    private static final int ENOUGH = 7;

    @Bean
    RecurringTask<Void> keepDemoVacanciesConfirmed(PastRows rows, Postings postings, Clock clock) {
        return Tasks.recurring("keep-demo-vacancies-confirmed", Schedules.daily(AT))
                .execute((instance, context) -> confirm(rows, postings, LocalDate.now(clock)));
    }

    static void confirm(PastRows rows, Postings postings, LocalDate today) {
        postings.confirm(
                rows.runningOut(today, today.plusDays(ENOUGH)), today.plusDays(DemoVacancies.SHOWN_DAYS), PastRows.BY);
    }
}
