package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Parameters;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every morning: holds what is public against the rules of the day, and reminds enterprises two days before a vacancy is hidden
 * because nobody has confirmed it. The hiding itself needs no job: a day that has passed hides it at midnight.
 */
@Service
class Expiry {
    private static final String PLATFORM = "平台";

    private final Postings postings;
    private final PostingDesk desk;
    private final Parameters parameters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Expiry(Postings postings, PostingDesk desk, Parameters parameters, ApplicationEventPublisher events, Clock clock) {
        this.postings = postings;
        this.desk = desk;
        this.parameters = parameters;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many enterprises' vacancies were reminded of; called again on the same day it reminds of none */
    @Transactional
    public int run() {
        LocalDate today = LocalDate.now(clock);
        desk.recheck(postings.shown(today), PLATFORM);
        int days = parameters.on(today, "employment.vacancy.remind-days").intValueExact();
        List<ConfirmationDue> due = postings.due(today, today.plusDays(days));
        due.forEach(one -> {
            postings.note(one.no(), Act.REMINDED, "公开到 " + one.lastDay(), PLATFORM);
            events.publishEvent(one);
        });
        return due.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {
        private static final LocalTime AT = LocalTime.of(8, 30);

        @Bean
        RecurringTask<Void> keepVacanciesTrue(Expiry expiry) {
            return Tasks.recurring("keep-vacancies-true", Schedules.daily(AT))
                    .execute((instance, context) -> expiry.run());
        }
    }
}
