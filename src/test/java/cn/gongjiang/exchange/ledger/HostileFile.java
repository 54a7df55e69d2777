package cn.gongjiang.exchange.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes good workbooks bad. */
public final class HostileFile {
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private HostileFile() {}

    /** The workbook with the text of one part changed. */
    public static byte[] changed(byte[] xlsx, String part, UnaryOperator<String> change) {
        return rewritten(xlsx, out -> {}, (name, content) -> {
            if (!name.equals(part)) {
                return content;
            }
            String text = new String(content, StandardCharsets.UTF_8);
            String other = change.apply(text);
            if (other.equals(text)) {
                throw new IllegalStateException("nothing to change in " + part);
            }
            return other.getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The workbook with one more part. */
    public static byte[] with(byte[] xlsx, String part, String text) {
        return rewritten(
                xlsx,
                out -> {
                    out.putNextEntry(new ZipEntry(part));
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                },
                (name, content) -> content);
    }

    /** The workbook with its sheet drawn out by so many megabytes of blanks. */
    public static byte[] unfolding(byte[] xlsx, int megabytes) {
        byte[] blanks = new byte[megabytes << 20];
        Arrays.fill(blanks, (byte) ' ');
        String drawnOut = new String(blanks, StandardCharsets.US_ASCII) + "<sheetData>";
        return changed(xlsx, SHEET, text -> text.replace("<sheetData>", drawnOut));
    }

    /** The workbook behind a password. */
    public static byte[] locked(byte[] xlsx) {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(system)) {
                out.write(xlsx);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            system.writeFilesystem(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Addition {
        void to(ZipOutputStream out) throws IOException;
    }

    private interface Change {
        byte[] of(String part, byte[] content);
    }

    private static byte[] rewritten(byte[] xlsx, Addition addition, Change change) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.of(entry.getName(), in.readAllBytes()));
            }
            addition.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
