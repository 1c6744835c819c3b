package org.hengbiao.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** What the administrator of a service's database can read. */
final class DatabaseDump {

    private final ServiceProcess service;

    DatabaseDump(ServiceProcess service) {
        this.service = service;
    }

    /** A connection to the embedded server, with the password that its owner finds in the data folder. */
    Connection connect() throws SQLException {
        try {
            List<String> pid = Files.readAllLines(service.databaseFolder().resolve("postmaster.pid"));
            Properties credentials = new Properties();
            credentials.setProperty("user", "postgres");
            credentials.setProperty(
                    "password",
                    Files.readString(service.data().resolve("keys").resolve("postgres-password"))
                            .trim());
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + pid.get(3).trim() + "/postgres", credentials);
        } catch (IOException e) {
            throw new Deviation("the embedded database's port or password can't be read", e);
        }
    }

    /** Every row of every table as text, octets in hexadecimal digits. */
    String rows() {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                dump.append("-- ").append(table).append('\n');
                try (ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
        } catch (SQLException e) {
            throw new Deviation("the database can't be dumped", e);
        }
        return dump.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery("SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    /** Whether {@code dump} shows {@code word}, as text or as octets. */
    static boolean shows(String dump, String word) {
        return dump.contains(word) || dump.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }

    /** The files below {@code folder} whose octets hold {@code word}. */
    static List<Path> filesWith(Path folder, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        List<Path> found = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (indexOf(Files.readAllBytes(file), wanted) >= 0) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new Deviation("the folder " + folder + " can't be searched", e);
        }
        return found;
    }

    private static int indexOf(byte[] octets, byte[] wanted) {
        for (int start = 0; start + wanted.length <= octets.length; start++) {
            int at = 0;
            while (at < wanted.length && octets[start + at] == wanted[at]) {
                at++;
            }
            if (at == wanted.length) {
                return start;
            }
        }
        return -1;
    }
}
