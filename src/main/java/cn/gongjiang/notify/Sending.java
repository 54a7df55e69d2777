package cn.gongjiang.notify;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands messages to the gateway by a job that lies in the database with the message and is taken up again after a crash. */
@Component
class Sending {
    private static final TaskDescriptor<Void> SEND = TaskDescriptor.of("message-send");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final ObjectProvider<Scheduler> scheduler;
    private final Messages messages;
    private final TextGateway gateway;
    private final Clock clock;

    Sending(ObjectProvider<Scheduler> scheduler, Messages messages, TextGateway gateway, Clock clock) {
        this.scheduler = scheduler;
        this.messages = messages;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Belongs to the caller's transaction; the job starts as soon as that is committed. */
    void soon(long message) {
        Scheduler jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(SEND.instance(Long.toString(message)).scheduledTo(Instant.now()));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jobs.triggerCheckForDueExecutions();
                }
            });
        }
    }

    /** Handed over and noted in one transaction; what came too late is given up. */
    @Transactional
    public void send(long id) {
        Instant now = clock.instant();
        messages.take(id, now)
                .ifPresentOrElse(
                        waiting -> {
                            messages.sent(id, now);
                            gateway.send(waiting.id(), waiting.phone(), waiting.text());
                        },
                        () -> messages.giveUp(id, now));
        messages.forgetOld(now);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        OneTimeTask<Void> messageSend(Sending sending) {
            return Tasks.oneTime(SEND)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                    .execute((instance, context) -> sending.send(Long.parseLong(instance.getId())));
        }
    }
}
