package org.hengbiao.catalog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hengbiao.catalog.CatalogListing;
import org.hengbiao.catalog.Ground;
import org.hengbiao.catalog.SampleCatalog;
import org.hengbiao.catalog.Standing;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.histories.Event;
import org.hengbiao.catalog.histories.NaiveEligibility;
import org.hengbiao.catalog.histories.RandomHistory;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.Test;

/** Random histories as real rows: what the running system answers is what a naive working out of the same events answers. */
@QuarkusTest
class EligibilityOfTheSystemTest {

    private static final int HISTORIES = 220;
    private static final int QUESTIONS = 8;

    @Inject
    SampleCatalog sample;

    @Inject
    DataSource dataSource;

    @Inject
    CatalogListing listing;

    @Inject
    Directory directory;

    private UUID clerk;
    private UUID second;

    @Test
    void systemAnswersWhatTheFactsSayAtAnyInstantAndAsKnownAtAny() throws SQLException {
        sample.ensure();
        clerk = People.of("bureau").id();
        second = People.of("bureau").id();
        Person reader = directory.person(clerk).orElseThrow();
        Map<Boolean, Integer> met = new HashMap<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomHistory.History history = RandomHistory.of("QH-" + "%03d".formatted(seed), seed);
            keep(history, seed);
            for (RandomHistory.Question question : RandomHistory.questions(history, seed, QUESTIONS)) {
                Set<String> expected = NaiveEligibility.codes(history.events(), question);
                Standing found = listing.standing(reader, question.product(), question.at(), question.known())
                        .orElseThrow();
                assertEquals(
                        new TreeSet<>(expected),
                        found.grounds().stream().map(Ground::code).collect(Collectors.toCollection(TreeSet::new)),
                        () -> "question: " + question);
                assertEquals(expected.isEmpty(), found.eligible());
                searchFilterAgrees(history, question);
                met.merge(found.eligible(), 1, Integer::sum);
            }
        }
        assertTrue(met.get(true) >= 50 && met.get(false) >= 50, "both answers are met: " + met);
    }

    /** The filter of the search is SQL: it must say the same of every day, by all that is on record. */
    private void searchFilterAgrees(RandomHistory.History history, RandomHistory.Question question)
            throws SQLException {
        RandomHistory.Question allKnown =
                new RandomHistory.Question(question.product(), question.at(), Instant.parse("9000-01-01T00:00:00Z"));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT on_sale AND NOT withdrawn AND listing IN ('admit', 'lift') AND covered"
                                + " FROM catalog_products_at(?, ARRAY['classified-test'], 'classified-test')"
                                + " WHERE number = ?")) {
            query.setObject(1, CatalogDay.of(question.at()));
            query.setString(2, question.product());
            try (ResultSet rows = query.executeQuery()) {
                assertTrue(rows.next());
                assertEquals(
                        NaiveEligibility.codes(history.events(), allKnown).isEmpty(),
                        rows.getBoolean(1),
                        () -> "search filter: " + allKnown);
            }
        }
    }

    private void keep(RandomHistory.History history, int seed) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (Event event : history.events()) {
                keep(connection, seed, event);
            }
            connection.commit();
        }
    }

    private void keep(Connection connection, int seed, Event event) throws SQLException {
        if (event instanceof Event.ProductRecorded is) {
            run(
                    connection,
                    "INSERT INTO catalog_product VALUES (?, 'web-gateway', ?, 'b', 'n', ?, ?, ?, 'requests=1', ?)",
                    is.product(),
                    SampleCatalog.MAKER.text(),
                    is.model(),
                    is.version(),
                    is.onSale(),
                    is.at());
        } else if (event instanceof Event.ProductCorrected is) {
            run(
                    connection,
                    "INSERT INTO catalog_product_correction (id, product, on_sale_from, parameters, reason, person_id, recorded_at)"
                            + " VALUES (gen_random_uuid(), ?, ?, 'requests=2', 'r', ?, ?)",
                    is.product(),
                    is.onSale(),
                    clerk,
                    is.at());
        } else if (event instanceof Event.Withdrawn is) {
            run(
                    connection,
                    "INSERT INTO catalog_withdrawal (product, withdrawn_on, recorded_at) VALUES (?, ?, ?)",
                    is.product(),
                    is.on(),
                    is.at());
        } else if (event instanceof Event.Decided is) {
            run(
                    connection,
                    "INSERT INTO catalog_listing (id, product, decision, decided_on, effective_on, reason, recorded_at, person_id,"
                            + " seconded_by, confirm_until) VALUES (?, ?, ?, ?, ?, 'r', ?, ?, ?, ?)",
                    idOf(seed, is.id()),
                    is.product(),
                    is.decision(),
                    is.decidedOn(),
                    is.effectiveOn(),
                    is.at(),
                    clerk,
                    second,
                    is.confirmUntil());
        } else if (event instanceof Event.Confirmed is) {
            run(
                    connection,
                    "INSERT INTO catalog_suspension_confirmation SELECT id, person_id, confirm_until, ?, ? FROM catalog_listing"
                            + " WHERE id = ?",
                    second,
                    is.at(),
                    idOf(seed, is.decision()));
        } else {
            keepPaper(connection, event);
        }
    }

    private void keepPaper(Connection connection, Event event) throws SQLException {
        if (event instanceof Event.CertificateRecorded is) {
            run(
                    connection,
                    "INSERT INTO catalog_product_certificate (number, kind, issuer, product, model, version, network_level,"
                            + " issued_on, expires_on, renews, recorded_at) VALUES (?, ?, 'i', ?, ?, ?, 'secret', ?, ?, ?, ?)",
                    is.number(),
                    is.kind(),
                    is.product(),
                    is.model(),
                    is.version(),
                    is.from(),
                    is.to(),
                    is.renews(),
                    is.at());
        } else if (event instanceof Event.CertificateCorrected is) {
            run(
                    connection,
                    "INSERT INTO catalog_certificate_correction (id, certificate, issuer, network_level, issued_on, expires_on,"
                            + " reason, person_id, recorded_at) VALUES (gen_random_uuid(), ?, 'i', 'secret', ?, ?, 'r', ?, ?)",
                    is.number(),
                    is.from(),
                    is.to(),
                    clerk,
                    is.at());
        } else if (event instanceof Event.ScopeChanged is) {
            run(
                    connection,
                    "INSERT INTO catalog_certificate_scope (id, certificate, product, model, version, covered, reason, person_id,"
                            + " recorded_at) VALUES (gen_random_uuid(), ?, ?, ?, ?, ?, 'r', ?, ?)",
                    is.number(),
                    is.product(),
                    is.model(),
                    is.version(),
                    is.covered(),
                    clerk,
                    is.at());
        } else if (event instanceof Event.Revoked is) {
            run(
                    connection,
                    "INSERT INTO catalog_revocation (certificate, revoked_on, reason, recorded_at) VALUES (?, ?, 'r', ?)",
                    is.number(),
                    is.on(),
                    is.at());
        }
    }

    private static UUID idOf(int seed, int decision) {
        return new UUID(0x7715_7000_7000L, seed * 1000L + decision);
    }

    private static void run(Connection connection, String insert, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
                statement.setObject(i + 1, value);
            }
            assertEquals(1, statement.executeUpdate(), insert);
        }
    }
}
