package cn.gongjiang.employment.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every morning: whoever was placed 3, 6 or 12 months ago is asked on the phone, once. */
@Component
class Asking {
    private static final LocalTime AT = LocalTime.of(8, 30);

    /** A day on which the platform stood still is made up for. */
    private static final int DAYS_BACK = 3;

    private static final int ANSWERED_WITHIN = 30;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Asking(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return how many were asked, some of them perhaps again: their phone hears of it once */
    @Transactional
    public int ask(LocalDate today) {
        return jdbc
                .sql("""
                        select d.placement, d.months, d.due_on, l.person, l.employer from employment.due_follow_up d
                        join employment.placement l on l.no = d.placement and l.person = d.person
                        where d.result is null and d.due_on between :since and :today
                        """)
                .param("since", today.minusDays(DAYS_BACK))
                .param("today", today)
                .query((row, n) -> new FollowUpDue(
                        row.getString("placement"),
                        row.getInt("months"),
                        row.getLong("person"),
                        row.getString("employer"),
                        row.getObject("due_on", LocalDate.class).plusDays(ANSWERED_WITHIN)))
                .list()
                .stream()
                .peek(events::publishEvent)
                .mapToInt(asked -> 1)
                .sum();
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {
        @Bean
        RecurringTask<Void> askFollowUps(Asking asking, Clock clock) {
            return Tasks.recurring("ask-follow-ups", Schedules.daily(AT))
                    .execute((instance, context) -> asking.ask(LocalDate.now(clock)));
        }
    }
}
