package cn.gongjiang.core.database.backup;

import cn.gongjiang.core.StartRefused;
import cn.gongjiang.core.database.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a backup into an empty database: its tables are made as they were when it was taken, then filled; the next start
 * of the platform brings them up to date. Until it is done no platform starts on the database.
 */
public final class Restoration {
    private final Database database;

    public Restoration(Database database) {
        this.database = database;
    }

    /** The backup cannot be restored here; the message says why, in the words of whoever restores. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** What was brought back, as of when. */
    public record Restored(int tables, long rows, String takenAt) {}

    /**
     * @throws Refused when the file is no whole backup, is of a younger program, or the database is not empty
     * @throws IOException when file or database fails underway; calling again begins anew
     */
    public Restored read(Path file) throws Refused, IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Manifest manifest = checked(zip);
            Unfinished unfinished = new Unfinished(connection);
            if (!Migrations.made(connection).isEmpty() && !unfinished.isThere()) {
                throw new Refused("目标数据库里已有数据，只能恢复到空的数据库或新的数据文件夹。"
                        + " The database is not empty: restore into an empty one, or another --data.");
            }
            unfinished.begin();
            Migrations.make(database, manifest.migrations());
            fill(connection, zip, manifest);
            unfinished.end();
            return new Restored(manifest.tables().size(), manifest.rows(), manifest.takenAt());
        } catch (ZipException e) {
            throw new Refused("这不是完整的备份文件：" + file + "。 This is no whole backup.");
        } catch (SQLException | DataAccessException e) {
            throw new IOException("The database cannot be filled", e);
        }
    }

    /** @throws StartRefused when a restoration into this database was begun and not ended */
    public static void refuseUnfinished(Database database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            if (new Unfinished(connection).isThere()) {
                throw new StartRefused("这个数据库的恢复没有完成，请再运行一次 ./gongjiang restore。"
                        + " The restoration of this database is not complete: run restore again.");
            }
        } catch (SQLException | DataAccessException e) {
            throw new StartRefused("数据库没有回答。 The database does not answer: " + e.getMessage());
        }
    }

    private static Manifest checked(ZipFile zip) throws Refused, IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refused("这不是本平台的备份文件。 This is no backup of this platform.");
        }
        Manifest manifest;
        try (InputStream content = zip.getInputStream(entry)) {
            manifest = new JsonMapper().readValue(content, Manifest.class);
        } catch (JacksonException e) {
            throw new Refused("备份文件的目录已损坏。 The manifest of the backup is damaged.");
        }
        List<Manifest.Migrated> unknown = Migrations.unknown(manifest.migrations());
        if (manifest.format() != Manifest.FORMAT || !unknown.isEmpty()) {
            throw new Refused("备份来自更新的版本，请先升级程序。 The backup is of a younger version: upgrade first. " + unknown);
        }
        for (Manifest.Table table : manifest.tables()) {
            if (!table.sha256().equals(sum(zip, table))) {
                throw new Refused("备份文件已损坏：%1$s。 The backup is damaged at %1$s.".formatted(table.name()));
            }
        }
        return manifest;
    }

    private static String sum(ZipFile zip, Manifest.Table table) {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            return "";
        }
        MessageDigest digest = Backup.sha256();
        try (InputStream content = new DigestInputStream(zip.getInputStream(entry), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            return "";
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All tables or none; what migrations have put in gives way. */
    private static void fill(Connection connection, ZipFile zip, Manifest manifest) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (Manifest.Table table : manifest.tables().reversed()) {
                statement.execute("delete from " + table.name());
            }
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Manifest.Table table : manifest.tables()) {
                try (InputStream content = zip.getInputStream(zip.getEntry(table.entry()))) {
                    copies.copyIn("copy %s (%s) from stdin".formatted(table.name(), table.quotedColumns()), content);
                }
            }
            for (Manifest.Sequence sequence : manifest.sequences()) {
                statement.execute("select setval('%s', %d)".formatted(sequence.name(), sequence.last()));
            }
            statement.execute("analyze");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
