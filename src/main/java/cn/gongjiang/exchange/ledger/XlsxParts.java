package cn.gongjiang.exchange.ledger;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts inside an xlsx file, unpacked while they are read and never more than {@value #MOST} bytes of them, so that a
 * small file cannot unfold into a huge one. Nothing is ever written to disk.
 */
final class XlsxParts {
    private static final long MOST = 600L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long unpacked;

    XlsxParts(byte[] file) {
        try {
            this.zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(UnreadableFile.DAMAGED, e);
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** Reads one part; does nothing when the file has no such part. */
    void read(String part, XmlReading reading) {
        ZipArchiveEntry entry = entries.get(key(part));
        if (entry == null) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile("压缩包设了密码，读不了");
        }
        unpacked = 0;
        try (InputStream in = new Counted(zip.getInputStream(entry))) {
            reading.read(new Xml(in));
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.DAMAGED, e);
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Reads a part's XML. */
    @FunctionalInterface
    interface XmlReading {
        void read(Xml xml);
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > MOST) {
                throw new UnreadableFile(UnreadableFile.TOO_BIG);
            }
        }
    }
}
