package cn.gongjiang.registry.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The numbers of erased records, beside the keys and outside the database: an older backup does not know them, and whoever
 * restores one brings this file with the keys. A line holds the lineage of the database and the number; nothing in it says who
 * somebody was.
 */
@Component
class ErasedList {
    static final String NAME = "erased.txt";

    private final Path file;

    ErasedList(@Value("${gongjiang.keys}") Path keys) {
        this.file = keys.resolveSibling(NAME);
    }

    /** Written and on the disk before this returns, so before the erasing is committed. */
    void add(String lineage, Collection<String> numbers) {
        String lines = numbers.stream().map(no -> lineage + " " + no + "\n").collect(Collectors.joining());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erased records cannot be written", e);
        }
    }

    /** The numbers of one lineage; a last line that was cut off is none. */
    Set<String> of(String lineage) {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(lineage + " "))
                    .map(line -> line.substring(lineage.length() + 1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erased records cannot be read", e);
        }
    }
}
