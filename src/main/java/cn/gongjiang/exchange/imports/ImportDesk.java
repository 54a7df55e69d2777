package cn.gongjiang.exchange.imports;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** What people do with imports: upload, confirm, cancel, have it read again. */
@Service
class ImportDesk {
    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final ImportKinds kinds;
    private final ImportJobs jobs;

    ImportDesk(Imports imports, ImportKinds kinds, ImportJobs jobs) {
        this.imports = imports;
        this.kinds = kinds;
        this.jobs = jobs;
    }

    /** @return the new import's number; checking goes on in the background */
    @Transactional
    String upload(UploadForm form, Actor actor) {
        String kind = kinds.known(form.kind()).code();
        MultipartFile file = form.file();
        if (file.isEmpty()) {
            throw new Refused("file", "这个文件是空的，请选择有内容的表格");
        }
        if (file.getSize() > MOST_BYTES) {
            throw new Refused("file", "文件超过 20 MB，请拆分后再上传");
        }
        String id = imports.add(new Imports.Upload(kind, name(file), content(file), actor.name()));
        jobs.check(id);
        return id;
    }

    /** Confirming twice is the same as once. */
    @Transactional
    void confirm(ImportItem item, ConfirmationForm form, Actor actor) {
        if (imports.move(item.id(), ImportStatus.CHECKED, ImportStatus.CONFIRMING)) {
            imports.confirmed(
                    item.id(), new Imports.Confirmation(form.existing(), actor.name(), AuditLines.name(actor)));
            jobs.confirm(item.id());
            return;
        }
        ImportStatus status = imports.status(item.id());
        if (status != ImportStatus.CONFIRMING && status != ImportStatus.CONFIRMED) {
            throw new Refused("existing", "这次导入" + status.word() + "，现在不能确认");
        }
    }

    /** Has the file checked again with its columns taken as somebody says. */
    @Transactional
    void correct(ImportItem item, List<ImportColumn> taken, ColumnsForm form) {
        List<String> known = kinds.columnNames(item.kind());
        ImportStatus status = imports.status(item.id());
        if (status != ImportStatus.CHECKED) {
            throw new Refused("columns", "这次导入" + status.word() + "，列的认法现在不能改");
        }
        imports.correct(item.id(), Correction.of(form, taken, known));
        if (!imports.move(item.id(), ImportStatus.CHECKED, ImportStatus.CHECKING)) {
            throw new Refused("columns", "这次导入刚刚有了变化，请刷新后再改");
        }
        jobs.check(item.id());
    }

    @Transactional
    void cancel(ImportItem item) {
        boolean cancelled = imports.move(item.id(), ImportStatus.CHECKED, ImportStatus.CANCELLED)
                || imports.move(item.id(), ImportStatus.REPEATED, ImportStatus.CANCELLED);
        ImportStatus status = imports.status(item.id());
        if (!cancelled && status != ImportStatus.CANCELLED) {
            throw new Refused("", "这次导入" + status.word() + "，现在不能取消");
        }
    }

    /** Reads a file again that was imported before. */
    @Transactional
    void reread(ImportItem item) {
        if (imports.move(item.id(), ImportStatus.REPEATED, ImportStatus.CHECKING)) {
            jobs.check(item.id());
            return;
        }
        ImportStatus status = imports.status(item.id());
        if (!status.underWay() && status != ImportStatus.CHECKED) {
            throw new Refused("", "这次导入" + status.word() + "，不用再读一遍");
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without folders and control characters. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name =
                given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String shown = name.isEmpty() ? "未命名" : name;
        return shown.length() <= LONGEST_NAME ? shown : shortened(shown);
    }

    private static String shortened(String name) {
        String ending = name.toLowerCase(Locale.ROOT).replaceAll(".*(\\.[a-z]{2,5})$", "$1");
        return name.substring(0, LONGEST_NAME - 10) + "…" + (ending.length() < 7 ? ending : "");
    }
}
