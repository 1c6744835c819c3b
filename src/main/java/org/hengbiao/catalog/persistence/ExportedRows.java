package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Every product with every certificate, through a cursor. */
@ApplicationScoped
public class ExportedRows {

    private static final String ALL =
            "SELECT p.category, p.name, p.model, p.version, p.maker, c.kind, c.number, c.issuer, c.issued_on::text,"
                    + " c.expires_on::text, c.network_level, (SELECT r.remark FROM catalog_remark r WHERE r.product ="
                    + " p.number ORDER BY r.position DESC LIMIT 1) FROM catalog_product p LEFT JOIN"
                    + " catalog_paper c ON c.product = p.number ORDER BY p.number, c.issued_on, c.number";

    private final Jdbc jdbc;

    ExportedRows(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A product with one of its certificates; the certificate's fields are null for a product without any. */
    public record Line(
            String category,
            String name,
            String model,
            String version,
            String maker,
            @Nullable String kind,
            @Nullable String certificate,
            @Nullable String issuer,
            @Nullable String issuedOn,
            @Nullable String expiresOn,
            @Nullable String networkLevel,
            @Nullable String remark) {}

    /** Takes the lines one by one. */
    public interface Lines {
        void take(Line line) throws IOException;
    }

    /** Hands every line over, by number of the product. */
    public void each(Lines lines) {
        jdbc.on(connection -> each(connection, lines));
    }

    private static boolean each(Connection connection, Lines lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            // Only with a fetch size does the driver use a cursor.
            statement.setFetchSize(2_000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.take(line(row));
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
