package cn.gongjiang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text file of the repository, or a counter-example that only pretends to be one. */
record Source(String path, String text) {
    private static final Pattern MODULE = Pattern.compile("(?:cn/gongjiang|jte|db/migration)/([a-z_]+)/");

    static List<Source> in(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without folder and ending. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The module it belongs to; empty for what lies beside the modules. */
    String module() {
        return matches(MODULE, path).map(found -> found.group(1)).findFirst().orElse("");
    }

    Stream<MatchResult> find(Pattern pattern) {
        return matches(pattern, text);
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
