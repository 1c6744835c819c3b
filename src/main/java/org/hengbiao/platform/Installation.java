package org.hengbiao.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Fixes at the first start what a database is (its log origin, sandbox or not) and refuses every later start as something
 * else.
 */
@ApplicationScoped
class Installation {

    /** Before every observer that uses the clock. */
    static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

    private static final List<String> SANDBOX_CLOCK = List.of(
            "CREATE TABLE IF NOT EXISTS sandbox_clock (offset_ms bigint PRIMARY KEY CHECK (offset_ms > 0))", """
            CREATE OR REPLACE FUNCTION hengbiao_now() RETURNS timestamptz
              LANGUAGE sql VOLATILE PARALLEL RESTRICTED AS $$
                SELECT date_trunc('milliseconds', clock_timestamp())
                       + coalesce((SELECT max(offset_ms) FROM sandbox_clock), 0) * interval '1 millisecond' $$
            """);

    private final DataSource dataSource;
    private final PlatformConfiguration configuration;

    Installation(DataSource dataSource, PlatformConfiguration configuration) {
        this.dataSource = dataSource;
        this.configuration = configuration;
    }

    void settle(@Observes @jakarta.annotation.Priority(FIRST) StartupEvent start) {
        if (configuration.tick().compareTo(Duration.ofMillis(100)) < 0) {
            throw new StartRefused("hengbiao.tick must be at least 100 ms.");
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            writeFirst(connection);
            compare(statement);
            if (configuration.sandbox()) {
                for (String sql : SANDBOX_CLOCK) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new StartRefused("The installation's row can't be read or written: " + e.getMessage(), e);
        }
    }

    private void writeFirst(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO installation (origin, sandbox, created_at)"
                + " VALUES (?, ?, clock_timestamp()) ON CONFLICT DO NOTHING")) {
            insert.setString(1, configuration.logOrigin());
            insert.setBoolean(2, configuration.sandbox());
            insert.executeUpdate();
        }
    }

    private void compare(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT origin, sandbox FROM installation")) {
            row.next();
            if (row.getBoolean("sandbox") != configuration.sandbox()) {
                throw new StartRefused(
                        configuration.sandbox()
                                ? "This database belongs to a production installation; it never becomes a sandbox."
                                : "This database belongs to a sandbox, whose clock can be moved; it never becomes production."
                                        + " Start with an empty database, or with hengbiao.sandbox=true.");
            }
            if (!row.getString("origin").equals(configuration.logOrigin())) {
                throw new StartRefused("The log of this database has the origin " + row.getString("origin")
                        + ", but hengbiao.origin says " + configuration.logOrigin()
                        + ". A log's origin never changes.");
            }
        }
    }
}
