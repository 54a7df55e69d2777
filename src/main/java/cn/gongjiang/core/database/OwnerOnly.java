package cn.gongjiang.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files of the data folder that nobody but the owner may read. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Creates the file empty if it is missing and takes every right from group and others, before a secret is written. */
    public static void create(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
