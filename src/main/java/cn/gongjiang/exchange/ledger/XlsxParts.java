package cn.gongjiang.exchange.ledger;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts inside an xlsx file, unpacked while they are read and never more than {@value #MOST} bytes of one, or a hundred
 * times its packed size, so that a small file cannot unfold into a huge one. Nothing is ever written to disk.
 */
final class XlsxParts {
    private static final long MOST = 600L * 1024 * 1024;
    private static final long UNSUSPICIOUS = 64L * 1024 * 1024;
    private static final int DENSEST = 100;
    private static final Pattern OUTSIDE =
            Pattern.compile("(^|.*/)\\.\\.(/.*|$)|[a-z]:.*|//.*|/(etc|usr|home|tmp|var|root)/.*");

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
            String name = plain(entry.getName());
            if (OUTSIDE.matcher(name).matches()) {
                throw new UnreadableFile(UnreadableFile.UNSAFE);
            }
            entries.putIfAbsent(key(name), entry);
        }
    }

    /** Whether a folder of this name holds a part. */
    boolean hasFolder(String folder) {
        String named = key(folder) + "/";
        return entries.keySet().stream().anyMatch(part -> part.startsWith(named) || part.contains("/" + named));
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
        long most = Math.min(MOST, Math.max(UNSUSPICIOUS, entry.getCompressedSize() * DENSEST));
        try (InputStream in = new Counted(zip.getInputStream(entry), most)) {
            reading.read(new Xml(in));
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.DAMAGED, e);
        }
    }

    private static String plain(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String key(String name) {
        String plain = plain(name);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Reads a part's XML. */
    @FunctionalInterface
    interface XmlReading {
        void read(Xml xml);
    }

    private final class Counted extends FilterInputStream {
        private final long most;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
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
            if (unpacked > most) {
                throw new UnreadableFile(UnreadableFile.TOO_BIG);
            }
        }
    }
}
