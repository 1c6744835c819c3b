package org.hengbiao.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.platform.PlatformKeys;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TickingTest {

    @Inject
    RecordingActs acts;

    @Inject
    Ticking ticking;

    @Inject
    Proofs proofs;

    @Inject
    PlatformKeys keys;

    @Inject
    DataSource dataSource;

    private Recorded recordSomething() {
        return QuarkusTransaction.requiringNew()
                .call(() -> acts.record(Act.of("SomethingDone", Actor.PLATFORM)
                        .about(UUID.randomUUID())
                        .with(JsonObject.with("what", "a test").build())));
    }

    @Test
    void everyTickAddsOneLeafBusyOrIdle() {
        long before = ticking.tickNow().checkpoint().size();
        assertEquals(before + 1, ticking.tickNow().checkpoint().size());
        recordSomething();
        recordSomething();
        assertEquals(before + 2, ticking.tickNow().checkpoint().size());
    }

    @Test
    void aStatementIsProvenAfterItsTick() {
        Recorded recorded = recordSomething();
        String address = "/api/statements/" + recorded.entry() + "/proof";
        given().get(address).then().statusCode(404).body("type", equalTo("urn:hengbiao:problem:no-proof-yet"));
        ticking.tickNow();
        byte[] proof = given().get(address).then().statusCode(200).extract().asByteArray();
        LogTrust trust =
                new LogTrust(keys.logSigner().name(), List.of(keys.logSigner().verifierKey()), List.of(), 0);
        LogProof.parse(proof).verify(recorded.entry(), trust);
    }

    @Test
    void theLogOnlyGrows() {
        SignedCheckpoint old = ticking.tickNow();
        recordSomething();
        SignedCheckpoint present = ticking.tickNow();
        assertTrue(
                proofs.consistency(old.checkpoint().size(), present.checkpoint().size())
                        .orElseThrow()
                        .proves(old.checkpoint().root(), present.checkpoint().root()));
    }

    @Test
    void tilesAreServed() {
        ticking.tickNow();
        given().get("/log/tile/0/000.p/1").then().statusCode(200);
        given().get("/log/tile/8/000").then().statusCode(404);
        given().get("/log/tile/0/x999/x999/999").then().statusCode(404);
    }

    @Test
    void aForgedRowNeverEntersTheLogAndHoldsUpNothing() throws SQLException {
        Recorded genuine = recordSomething();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO ledger_statement (entry, act, at, header, salt, body, body_salt, mac)"
                                + " SELECT sha256(('forged' || random()::text)::bytea), act, at, header, salt, body, body_salt, mac"
                                + " FROM ledger_statement WHERE entry = ?")) {
            insert.setBytes(1, genuine.entry().octets());
            assertEquals(1, insert.executeUpdate());
        }
        ticking.tickNow();
        assertTrue(proofs.proof(genuine.entry()).isPresent());
        assertEquals(1, count("SELECT count(*) FROM ledger_statement WHERE tick IS NULL AND act = 'SomethingDone'"));
        assertTrue(count("SELECT count(*) FROM ledger_forged") >= 1);
    }

    @Test
    void aStatementIsNeverChanged() throws SQLException {
        Recorded recorded = recordSomething();
        ticking.tickNow();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE ledger_statement SET at = at + interval '1 day' WHERE entry = ?")) {
            update.setBytes(1, recorded.entry().octets());
            assertThrows(SQLException.class, update::executeUpdate);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
