package cn.gongjiang.core;

import cn.gongjiang.core.database.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of one county in a file that only its owner can read, apart from the database: a line {@code print KEY} for
 * fingerprints, and lines {@code seal N KEY}, of which the last seals and every one opens. Keys are 32 bytes in hex. The
 * first form of the file, both keys in one line, is read as {@code seal 1} and {@code print}.
 */
final class KeyFile {
    /** An id fills one byte of each sealed value; 0 is free. */
    static final int LAST_ID = 255;

    private static final int KEY = 32;
    private static final Pattern FIRST_FORM = Pattern.compile("([0-9a-f]{64})([0-9a-f]{64})");
    private static final Pattern PRINT = Pattern.compile("print ([0-9a-f]{64})");
    private static final Pattern SEAL = Pattern.compile("seal (\\d{1,3}) ([0-9a-f]{64})");

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /** @param sealing the key with id n at place n - 1 */
    record Keys(byte[] printing, List<byte[]> sealing) {
        byte newest() {
            return (byte) sealing.size();
        }

        Optional<byte[]> sealing(byte id) {
            int place = Byte.toUnsignedInt(id) - 1;
            return place >= 0 && place < sealing.size() ? Optional.of(sealing.get(place)) : Optional.empty();
        }
    }

    boolean isThere() {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    long changedAt() {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    Keys make() {
        Keys keys = new Keys(fresh(), List.of(fresh()));
        write(keys);
        return keys;
    }

    /** @throws StartRefused when the file is damaged */
    Keys read() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw unreadable(e);
        }
        Matcher first =
                FIRST_FORM.matcher(lines.isEmpty() ? "" : lines.getFirst().strip());
        if (first.matches()) {
            return new Keys(bytes(first.group(2)), List.of(bytes(first.group(1))));
        }
        Matcher print = PRINT.matcher(lines.isEmpty() ? "" : lines.getFirst());
        List<byte[]> sealing = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Matcher seal = SEAL.matcher(line);
            if (!seal.matches() || Integer.parseInt(seal.group(1)) != sealing.size() + 1) {
                throw damaged();
            }
            sealing.add(bytes(seal.group(2)));
        }
        if (!print.matches() || sealing.isEmpty()) {
            throw damaged();
        }
        return new Keys(bytes(print.group(1)), sealing);
    }

    /** One more key that seals from now on. */
    Keys add() {
        Keys before = read();
        if (before.sealing().size() == LAST_ID) {
            throw new IllegalStateException("The key file holds " + LAST_ID + " keys, more cannot be told apart");
        }
        List<byte[]> sealing = new ArrayList<>(before.sealing());
        sealing.add(fresh());
        Keys after = new Keys(before.printing(), sealing);
        write(after);
        return after;
    }

    private void write(Keys keys) {
        StringBuilder lines = new StringBuilder("print " + HexFormat.of().formatHex(keys.printing()) + "\n");
        for (int at = 0; at < keys.sealing().size(); at++) {
            lines.append("seal %d %s\n"
                    .formatted(at + 1, HexFormat.of().formatHex(keys.sealing().get(at))));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OwnerOnly.write(file, lines.toString());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static byte[] fresh() {
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private StartRefused damaged() {
        return new StartRefused(
                "密钥文件 %1$s 已损坏，请用备份恢复。 The key file %1$s is damaged: restore it from your backup.".formatted(file));
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("Cannot read or write the key file " + file, cause);
    }
}
