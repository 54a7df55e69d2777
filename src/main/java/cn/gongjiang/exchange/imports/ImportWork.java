package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Examination;
import cn.gongjiang.exchange.Examination.Purpose;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ledger.UnreadableFile;
import cn.gongjiang.identity.audit.AuditLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks and confirms. Each may be done again after a crash: an import that has moved on is left alone. */
@Service
class ImportWork {
    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

    private final Imports imports;
    private final ImportKinds kinds;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final AuditLines audit;
    private final Clock clock;

    ImportWork(
            Imports imports,
            ImportKinds kinds,
            PlatformTransactionManager transactions,
            AuditLines audit,
            Clock clock) {
        this.imports = imports;
        this.kinds = kinds;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads the file and tells what is in it; writes no row. A file imported before is not read again unless asked. */
    void check(String id, boolean evenIfRepeated) {
        Optional<Imports.Work> work = transaction.execute(status -> imports.at(ImportStatus.CHECKING, id));
        if (work == null || work.isEmpty()) {
            return;
        }
        boolean again = evenIfRepeated || !work.get().source().told().isEmpty();
        Optional<String> before = again ? Optional.empty() : imports.confirmedBefore(id);
        if (before.isPresent()) {
            imports.repeated(id, before.get());
            return;
        }
        try {
            ImportReport report = examine(work.get(), Purpose.CHECKING);
            transaction.executeWithoutResult(
                    status -> imports.found(id, ImportStatus.CHECKING, ImportStatus.CHECKED, report));
        } catch (UnreadableFile refused) {
            imports.move(id, ImportStatus.CHECKING, ImportStatus.REFUSED, String.valueOf(refused.getMessage()));
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException busy) {
            throw busy;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log.error("Import {} cannot be read", id, e);
            imports.move(id, ImportStatus.CHECKING, ImportStatus.REFUSED, "读这个文件时出了意外，请用 Excel 另存为 xlsx 后再上传");
        }
    }

    /** Writes all accepted rows or none, and returns when they can be used. */
    void confirm(String id) {
        Optional<ImportKind> written;
        try {
            written = transaction.execute(status -> write(id));
        } catch (UnreadableFile refused) {
            imports.move(id, ImportStatus.CONFIRMING, ImportStatus.REFUSED, String.valueOf(refused.getMessage()));
            return;
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException busy) {
            throw busy;
        } catch (DataIntegrityViolationException e) {
            log.warn("Import {} met a row written meanwhile; it is put back", id);
            putBack(id, "写入时有人改动了同样的数据，没有写入任何一行，请再确认一次");
            return;
        } catch (RuntimeException e) {
            log.error("Import {} cannot be written", id, e);
            putBack(id, "写入时出了意外，没有写入任何一行，请再确认一次");
            return;
        }
        if (written != null) {
            written.ifPresent(ImportKind::awaitUsable);
        }
    }

    private void putBack(String id, String reason) {
        imports.move(id, ImportStatus.CONFIRMING, ImportStatus.CHECKED, reason);
    }

    private Optional<ImportKind> write(String id) {
        return imports.at(ImportStatus.CONFIRMING, id).map(work -> {
            imports.oneAtATime(work.kind());
            imports.planAsTablesGrow();
            Imports.Confirmation confirmation = work.confirmation().orElseThrow();
            Purpose purpose = confirmation.existing().purpose();
            ImportReport report = examine(work, purpose);
            if (purpose == Purpose.UPDATING) {
                audit.append(
                        confirmation.actor(),
                        "update",
                        "导入 " + id,
                        report.changes().entries());
            }
            imports.found(id, ImportStatus.CONFIRMING, ImportStatus.CONFIRMED, report);
            return kinds.known(work.kind());
        });
    }

    private ImportReport examine(Imports.Work work, Purpose purpose) {
        ImportKind kind = kinds.known(work.kind());
        ImportReport report = new ImportReport(
                kind.columns(),
                purpose,
                done -> apart.executeWithoutResult(status -> imports.progress(work.id(), done)));
        ImportContext context = new ImportContext(LocalDate.now(clock), work.by(), work.id());
        Examination.of(work.source(), kind, kinds.all(), context, purpose, report);
        return report;
    }
}
