package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** Plain SQL on the transaction's own connection, for what is too much for objects. */
@ApplicationScoped
class Jdbc {

    private final EntityManager entities;

    Jdbc(EntityManager entities) {
        this.entities = entities;
    }

    /** Reads one row of an answer. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> T on(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    int update(String sql, Object... arguments) {
        return on(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, List.of(arguments))) {
                return statement.executeUpdate();
            }
        });
    }

    <T> List<T> list(String sql, List<?> arguments, Reading<T> reading) {
        return on(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(reading.of(rows));
                }
                return list;
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            if (argument instanceof java.time.Instant instant) {
                statement.setObject(i + 1, instant.atOffset(java.time.ZoneOffset.UTC));
            } else if (argument instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
        return statement;
    }
}
