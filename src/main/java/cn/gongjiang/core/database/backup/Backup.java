package cn.gongjiang.core.database.backup;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.OwnerOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one file with everything as it was at one moment, while the platform goes on: a zip with a COPY text per table
 * and the manifest at its end. The keys are not in it. It holds names, so only its owner can read it.
 */
public final class Backup {
    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /** What was written. */
    public record Written(int tables, long rows, long bytes) {}

    /**
     * The file appears under its name only when it is whole.
     *
     * @throws FileAlreadyExistsException when there is one already
     * @throws IOException when it cannot be written
     */
    public Written write(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        OwnerOnly.write(part, "");
        try {
            Manifest manifest;
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                manifest = copy(zip);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Written(manifest.tables().size(), manifest.rows(), Files.size(file));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest copy(ZipOutputStream zip) throws IOException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            List<Manifest.Table> tables = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : catalogue.tables().entrySet()) {
                tables.add(copy(connection, table.getKey(), table.getValue(), zip));
            }
            // after the rows: numbers are given out beside transactions, and must not be given out again
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    Instant.now().toString(),
                    Migrations.made(connection),
                    tables,
                    catalogue.sequences());
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(new JsonMapper().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } catch (SQLException | DataAccessException e) {
            throw new IOException("The database cannot be copied", e);
        }
    }

    private static Manifest.Table copy(Connection connection, String name, List<String> columns, ZipOutputStream zip)
            throws SQLException, IOException {
        Manifest.Table table = new Manifest.Table(name, columns, 0, "");
        zip.putNextEntry(new ZipEntry(table.entry()));
        MessageDigest digest = sha256();
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        OutputStream counted = new DigestOutputStream(zip, digest);
        long rows = copies.copyOut("copy %s (%s) to stdout".formatted(name, table.quotedColumns()), counted);
        zip.closeEntry();
        return new Manifest.Table(name, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
