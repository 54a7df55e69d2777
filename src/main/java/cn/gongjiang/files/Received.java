package cn.gongjiang.files;

import cn.gongjiang.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that was looked at before it is kept: a photo, drawn anew, or a PDF document. Its name and what the browser called it
 * count for nothing.
 */
public final class Received {
    static final int MOST = 10 * 1024 * 1024;
    private static final int TAIL = 1024;
    private static final String FIELD = "file";

    private final FileKind kind;
    private final byte[] content;

    private Received(FileKind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    /** @throws Refused at {@code file} when it is none of what may be kept, too large, cut off, or runs something */
    public static Received of(MultipartFile file) {
        if (file.getSize() > MOST) {
            throw new Refused(FIELD, "文件最多 10 MB，请压缩或重新拍一张");
        }
        try {
            return of(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Received of(byte[] content) {
        FileKind kind =
                FileKind.of(content).orElseThrow(() -> new Refused(FIELD, "只收照片（JPG、PNG）和 PDF 文件；文件的内容要真的是照片或 PDF"));
        if (kind.isPhoto()) {
            return new Received(
                    FileKind.JPEG,
                    Photo.redrawn(content, kind).orElseThrow(() -> new Refused(FIELD, "这张照片打不开、不完整或者太大，请重新拍一张")));
        }
        demandDocument(content);
        return new Received(kind, content.clone());
    }

    private static void demandDocument(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("%%EOF");
        if (end < 0 || end < text.length() - TAIL) {
            throw new Refused(FIELD, "这个 PDF 不完整，请重新生成");
        }
        if (text.contains("/JavaScript") || text.contains("/Launch") || text.contains("/EmbeddedFile")) {
            throw new Refused(FIELD, "这个 PDF 里带有会运行的内容或附件，请打印成普通 PDF 再传");
        }
        if (text.contains("/Encrypt")) {
            throw new Refused(FIELD, "这个 PDF 有密码，请去掉密码再传");
        }
    }

    FileKind kind() {
        return kind;
    }

    byte[] content() {
        return content.clone();
    }
}
