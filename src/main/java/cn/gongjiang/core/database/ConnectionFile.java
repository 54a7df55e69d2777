package cn.gongjiang.core.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Address and secret of the embedded database, in a file of the data folder that only its owner can read. */
record ConnectionFile(Path path) {
    /** Where the database is and how to sign in. */
    record Connection(String url, String user, String password) {}

    static ConnectionFile in(Path data) {
        return new ConnectionFile(data.resolve("database.properties"));
    }

    Connection read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException e) {
            throw Database.DatabaseUnavailable.because("Cannot read " + path, e);
        }
        return new Connection(
                properties.getProperty("url", ""),
                properties.getProperty("user", ""),
                properties.getProperty("password", ""));
    }

    void write(Connection connection) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", connection.url());
        properties.setProperty("user", connection.user());
        properties.setProperty("password", connection.password());
        StringWriter content = new StringWriter();
        properties.store(content, "The platform's embedded database");
        OwnerOnly.write(path, content.toString());
    }
}
