package cn.gongjiang.notify;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private final Courtesy courtesy;
    private final Clock clock;

    Sending(
            ObjectProvider<Scheduler> scheduler,
            Messages messages,
            TextGateway gateway,
            Courtesy courtesy,
            Clock clock) {
        this.courtesy = courtesy;
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

    /**
     * Handed over and noted in one transaction; what came too late is given up.
     *
     * @return when to try again, for a message that is held back
     */
    @Transactional
    public Optional<Instant> send(long id) {
        Instant now = clock.instant();
        messages.forgetOld(now);
        Optional<Messages.Waiting> taken = messages.take(id, now);
        if (taken.isEmpty()) {
            messages.giveUp(id, now);
            return Optional.empty();
        }
        Messages.Waiting waiting = taken.get();
        Instant earliest = courtesy.earliest(waiting, now);
        if (earliest.isAfter(now)) {
            return Optional.of(earliest);
        }
        messages.sent(id, now);
        gateway.send(waiting.id(), waiting.phone(), waiting.text());
        return Optional.empty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        CustomTask<Void> messageSend(Sending sending) {
            return Tasks.custom(SEND)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                    .execute((instance, context) -> done(sending.send(Long.parseLong(instance.getId()))));
        }

        private static CompletionHandler<Void> done(Optional<Instant> again) {
            return (complete, job) -> again.ifPresentOrElse(at -> job.reschedule(complete, at), job::remove);
        }
    }
}
