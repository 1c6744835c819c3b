package org.hengbiao.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** What the service demands of any PostgreSQL before it trusts it with a receipt. */
public final class ServerSettings {

    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private ServerSettings() {}

    /**
     * Refuses a server that could forget an acknowledged commit.
     *
     * @throws StartRefused when a setting is off or the server can't be reached
     */
    public static void demandDurability(String jdbcUrl, String user, String password) {
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        try (Connection connection = DriverManager.getConnection(jdbcUrl, credentials);
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                demandOn(statement, setting);
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database at " + jdbcUrl + " can't be asked for its settings: " + e.getMessage(), e);
        }
    }

    private static void demandOn(Statement statement, String setting) throws SQLException {
        try (ResultSet result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            String value = result.getString(1);
            // Every other value of synchronous_commit waits for the local disk at least.
            if (value.equals("off")) {
                throw new StartRefused("The database server runs with " + setting + "=" + value
                        + ": a receipt could outlive the bid it confirms. Switch it on and start again.");
            }
        }
    }
}
