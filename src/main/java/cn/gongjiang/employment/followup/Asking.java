package cn.gongjiang.employment.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every morning: whoever was placed 3, 6 or 12 months ago is asked on the phone, once. */
@Component
class Asking {
    private static final LocalTime AT = LocalTime.of(8, 30);

    /** A day on which the platform stood still is made up for. */
    private static final int DAYS_BACK = 3;

    private final FollowUps followUps;
    private final ApplicationEventPublisher events;

    Asking(FollowUps followUps, ApplicationEventPublisher events) {
        this.followUps = followUps;
        this.events = events;
    }

    /** @return how many were asked, some of them perhaps again: their phone hears of it once */
    @Transactional
    public int ask(LocalDate today) {
        List<FollowUpDue> due = followUps.dueSince(today.minusDays(DAYS_BACK), today);
        due.forEach(events::publishEvent);
        return due.size();
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
