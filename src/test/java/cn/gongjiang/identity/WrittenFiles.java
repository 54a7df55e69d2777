package cn.gongjiang.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the platform has written to the disk beside the database's own cluster: its data folder and its temporary files. */
final class WrittenFiles {
    private static final String CLUSTER = "PG_VERSION";

    private final Path data;
    private final int port;
    private final FileTime since;

    WrittenFiles(Path data, int port, FileTime since) {
        this.data = data;
        this.port = port;
        this.since = since;
    }

    /** Every file in which something planted stands, with what. */
    List<String> holding(Planted planted) {
        List<String> found = new ArrayList<>();
        for (Path file : all()) {
            try {
                planted.in(Files.readAllBytes(file)).forEach(value -> found.add(file + ": " + value));
            } catch (NoSuchFileException gone) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    List<Path> all() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> files = new ArrayList<>(below(data));
        try (Stream<Path> top = Files.list(temporary)) {
            top.forEach(path -> {
                if (path.getFileName().toString().matches("tomcat(-docbase)?\\." + port + "\\..*")) {
                    files.addAll(below(path));
                } else if (Files.isRegularFile(path) && isNew(path)) {
                    files.add(path);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private boolean isNew(Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean cluster = Files.exists(directory.resolve(CLUSTER));
                    boolean program = directory.getFileName().toString().equals("postgres-program");
                    return cluster || program ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
