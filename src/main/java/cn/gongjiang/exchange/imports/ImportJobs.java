package cn.gongjiang.exchange.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands imports to the scheduler, whose jobs lie in the database and are taken up again after a crash. */
@Component
class ImportJobs {
    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("import-check");
    private static final TaskDescriptor<Void> CONFIRM = TaskDescriptor.of("import-confirm");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final ObjectProvider<Scheduler> scheduler;
    private final Imports imports;

    ImportJobs(ObjectProvider<Scheduler> scheduler, Imports imports) {
        this.scheduler = scheduler;
        this.imports = imports;
    }

    void check(String id) {
        schedule(CHECK, id);
    }

    void confirm(String id) {
        schedule(CONFIRM, id);
    }

    /** What a command left unfinished when it was killed. A job too many does no harm: the import has moved on. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        if (scheduler.getIfAvailable() != null) {
            imports.underWay(ImportStatus.CHECKING).forEach(this::check);
            imports.underWay(ImportStatus.CONFIRMING).forEach(this::confirm);
        }
    }

    /**
     * Belongs to the caller's transaction; the job starts as soon as that is committed. Each has its own name: an earlier
     * job of the same import may have done its work and not yet be gone.
     */
    private void schedule(TaskDescriptor<Void> task, String id) {
        Scheduler jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(task.instance(id + "/" + UUID.randomUUID()).scheduledTo(Instant.now()));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jobs.triggerCheckForDueExecutions();
                }
            });
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        OneTimeTask<Void> importCheck(ImportWork work) {
            return Tasks.oneTime(CHECK)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                    .execute((instance, context) -> work.check(importOf(instance.getId()), false));
        }

        @Bean
        OneTimeTask<Void> importConfirm(ImportWork work) {
            return Tasks.oneTime(CONFIRM)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                    .execute((instance, context) -> work.confirm(importOf(instance.getId())));
        }

        private static String importOf(String instance) {
            return instance.replaceFirst("/.*", "");
        }
    }
}
