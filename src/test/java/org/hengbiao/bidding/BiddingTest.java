package org.hengbiao.bidding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.hengbiao.evidence.Salt;
import org.hengbiao.evidence.Statement;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.WorkingOutbox;
import org.hengbiao.platform.BlobStore;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Sandbox;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BiddingTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Inject
    TenderFixture tenders;

    @Inject
    OpeningKeys keys;

    @Inject
    Tenders published;

    @Inject
    ClosingBox closing;

    @Inject
    RehashingParts rehashing;

    @Inject
    ExpiringUploads expiring;

    @Inject
    BidBox box;

    @Inject
    BlobStore blobs;

    @Inject
    WorkingOutbox outbox;

    @Inject
    Sandbox sandbox;

    @Inject
    ClockOfRecord clock;

    @Inject
    DataSource dataSource;

    private UUID tender;
    private AssignedKey key;
    private BidClient client;

    private TestPerson aVendor() {
        return People.of("vendor");
    }

    @BeforeEach
    void aTender() {
        aTender(AN_HOUR);
    }

    private void aTender(Duration deadlineIn) {
        tender = tenders.published(deadlineIn);
        key = keys.of(tender).orElseThrow();
        client = new BidClient(tender);
    }

    private void theDeadlinePasses() {
        QuarkusTransaction.requiringNew().run(() -> sandbox.moveClock(AN_HOUR.plusSeconds(1)));
    }

    @Test
    void receiptCarriesTheWholeStatementAtOnce() {
        TestBid bid = TestBid.of(aVendor(), tender, key);
        String upload = client.announce(bid.vendor(), bid.act())
                .statusCode(201)
                .body("missing", contains(1, 2))
                .extract()
                .path("upload");
        client.put(bid.vendor(), upload, 1, bid.parts().get(0)).statusCode(204);
        client.put(bid.vendor(), upload, 2, bid.parts().get(1)).statusCode(204);
        var answer = client.submit(bid.vendor(), upload).statusCode(201).extract();

        JsonReader receipt = BidClient.signed(answer.path("receipt")).type("hengbiao.org/receipt@v1");
        Statement statement = Statement.read(
                receipt.octets("header"),
                Salt.ofOctets(receipt.octets("salt")),
                receipt.octets("body"),
                Salt.ofOctets(receipt.octets("bodySalt")));
        assertEquals(answer.path("entry"), statement.entry().hex());
        assertEquals(
                Instant.parse(answer.path("receivedAt")), statement.header().at());
        JsonReader body = JsonReader.of(JsonParser.parse(statement.body().canonical()));
        assertEquals(bid.act().sha256(), body.sha256("manifest"));
        assertEquals(bid.act().sha256(), body.sha256("signed"));
        assertEquals(bid.vendor().organisation().text(), body.text("vendor"));
        client.mine(bid.vendor()).body("bids", hasSize(1)).body("bids[0].state", equalTo("present"));
    }

    @Test
    void sameManifestAgainIsTheSameUploadAndSameReceipt() {
        TestBid bid = TestBid.of(aVendor(), tender, key);
        String upload = client.upload(bid);
        client.announce(bid.vendor(), bid.act())
                .statusCode(201)
                .body("upload", equalTo(upload))
                .body("missing", empty());
        String first =
                client.submit(bid.vendor(), upload).statusCode(201).extract().path("receipt");
        client.submit(bid.vendor(), upload).statusCode(201).body("receipt", equalTo(first));
    }

    @Test
    void manifestIsCheckedInItsOrder() throws SQLException {
        TestPerson vendor = aVendor();
        TestBid bid = TestBid.of(vendor, tender, key);
        BidClient.refused(client.announce(vendor, Octets.of(new byte[BidLimits.ACT_OCTETS + 1])), 422, "act-too-large");
        byte[] broken = bid.act().toArray();
        broken[broken.length - 1] ^= 1;
        BidClient.refused(client.announce(vendor, Octets.of(broken)), 422, "wrong-signature");
        TestBid another = TestBid.of(aVendor(), tender, key);
        BidClient.refused(client.announce(vendor, another.act()), 422, "certificate-of-another");
        BidClient.refused(client.announce(vendor, bid.actWith("colour", Json.text("red"))), 422, "malformed-manifest");
        BidClient.refused(
                client.announce(
                        vendor,
                        bid.actWith("tender", Json.text(UUID.randomUUID().toString()))),
                422,
                "wrong-tender");
        BidClient.refused(
                client.announce(
                        vendor,
                        bid.actWith("vendor", Json.text(People.freshCode().text()))),
                422,
                "wrong-vendor");
        BidClient.refused(client.announce(vendor, bid.actWith("lot", Json.text("2"))), 422, "wrong-lot");
        BidClient.refused(
                client.announce(
                        vendor,
                        bid.actWith(
                                "openingCertificate",
                                Json.text(Sha256.ofText("another").hex()))),
                422,
                "wrong-opening-certificate");
        BidClient.refused(client.announce(vendor, bid.actWith("custody", Json.text("server"))), 422, "wrong-custody");
        assertEquals(9, count("SELECT count(*) FROM ledger_statement WHERE act = 'BidRefused' AND tender = ?"));
        client.mine(vendor).body("bids", empty());
    }

    @Test
    void versionsRiseByOneAndNameWhatTheyReplace() {
        TestPerson vendor = aVendor();
        TestBid first = TestBid.of(vendor, tender, key);
        BidClient.refused(client.announce(vendor, first.next(key).act()), 409, "wrong-version");
        client.bid(first);
        BidClient.refused(
                client.announce(vendor, TestBid.of(vendor, tender, key).act()), 409, "wrong-version");
        TestBid stranger = TestBid.of(vendor, tender, key, 2, Sha256.ofText("no such manifest"));
        BidClient.refused(client.announce(vendor, stranger.act()), 409, "wrong-replaces");
    }

    @Test
    void partsAreCheckedBeforeAnythingIsKept() {
        TestPerson vendor = aVendor();
        TestBid bid = TestBid.of(vendor, tender, key);
        String upload =
                client.announce(vendor, bid.act()).statusCode(201).extract().path("upload");
        byte[] right = bid.parts().get(0).toArray();
        BidClient.refused(
                client.put(vendor, upload, 1, Octets.of(Arrays.copyOf(right, right.length - 1))),
                422,
                "wrong-part-size");
        BidClient.refused(
                client.put(vendor, upload, 1, Octets.of(Arrays.copyOf(right, right.length + 1))),
                422,
                "wrong-part-size");
        byte[] changed = right.clone();
        changed[right.length - 1] ^= 1;
        BidClient.refused(client.put(vendor, upload, 1, Octets.of(changed)), 422, "wrong-part-digest");
        assertFalse(blobs.has(Octets.of(changed).sha256()));
        client.put(vendor, upload, 3, bid.parts().get(0)).statusCode(404);
        client.announce(vendor, bid.act()).body("missing", contains(1, 2));
        BidClient.refused(client.submit(vendor, upload), 409, "parts-missing");
    }

    @Test
    void partMovedFromAnotherPlaceIsRefusedThoughItsDigestFits() {
        TestPerson vendor = aVendor();
        TestBid bid = TestBid.of(vendor, tender, key);
        TestBid swapped = bid.withParts(List.of(bid.parts().get(1), bid.parts().get(0)));
        String upload =
                client.announce(vendor, swapped.act()).statusCode(201).extract().path("upload");
        BidClient.refused(client.put(vendor, upload, 1, swapped.parts().get(0)), 422, "context");
        assertFalse(blobs.has(swapped.parts().get(0).sha256()));
    }

    @Test
    void unsealedPartIsRefused() {
        TestPerson vendor = aVendor();
        TestBid bid = TestBid.of(vendor, tender, key)
                .withParts(List.of(Octets.of("{\"price\":\"1.00\"}".getBytes(StandardCharsets.UTF_8))));
        String upload =
                client.announce(vendor, bid.act()).statusCode(201).extract().path("upload");
        BidClient.refused(client.put(vendor, upload, 1, bid.parts().get(0)), 422, "not-der");
    }

    @Test
    void newerVersionReplacesAndTheOldPartsGo() {
        TestBid first = TestBid.of(aVendor(), tender, key);
        client.bid(first);
        TestBid second = first.next(key);
        client.bid(second);
        client.mine(first.vendor()).body("bids.state", contains("replaced", "present"));
        outbox.workOff();
        assertFalse(blobs.has(first.parts().get(0).sha256()));
        assertTrue(blobs.has(second.parts().get(0).sha256()));
        BidClient.refused(client.announce(first.vendor(), first.act()), 409, "wrong-version");
    }

    @Test
    void withdrawnBidIsGoneAndTheNextVersionFollowsIt() {
        TestPerson vendor = aVendor();
        TestBid first = TestBid.of(vendor, tender, key);
        JsonReader refusal = BidClient.refused(client.withdraw(vendor, first.withdrawal()), 409, "nothing-to-withdraw");
        assertEquals("O87 art 34", refusal.text("clause"));
        client.bid(first);
        Octets wrong = first.next(key).withdrawal();
        BidClient.refused(client.withdraw(vendor, wrong), 409, "wrong-withdrawal");
        Octets act = first.withdrawal();
        String receipt = client.withdraw(vendor, act).statusCode(201).extract().path("receipt");
        client.withdraw(vendor, act).statusCode(201).body("receipt", equalTo(receipt));
        client.mine(vendor).body("bids.state", contains("withdrawn"));
        outbox.workOff();
        assertFalse(blobs.has(first.parts().get(0).sha256()));
        client.bid(first.next(key));
        client.mine(vendor).body("bids.state", contains("withdrawn", "present"));
    }

    /** O87 art 33: what decides is when the bid is there, not when its upload began. */
    @Test
    void lateBidIsRefusedEvenIfUploadBeganInTime() throws SQLException {
        TestBid complete = TestBid.of(aVendor(), tender, key);
        String upload = client.upload(complete);
        TestBid present = TestBid.of(aVendor(), tender, key);
        client.bid(present);
        theDeadlinePasses();
        JsonReader refusal = BidClient.refused(client.submit(complete.vendor(), upload), 409, "late-bid");
        assertEquals("O87 art 33", refusal.text("clause"));
        assertEquals(1, count("SELECT count(*) FROM ledger_statement WHERE act = 'BidRefused' AND tender = ?"));
        TestBid late = TestBid.of(aVendor(), tender, key);
        BidClient.refused(client.announce(late.vendor(), late.act()), 409, "late-bid");
        BidClient.refused(client.withdraw(present.vendor(), present.withdrawal()), 409, "late-withdrawal");
    }

    @Test
    void expiredUploadGoesWithItsParts() {
        TestBid bid = TestBid.of(aVendor(), tender, key);
        String upload = client.upload(bid);
        theDeadlinePasses();
        expiring.beforeTick(now());
        outbox.workOff();
        assertFalse(blobs.has(bid.parts().get(0).sha256()));
        client.submit(bid.vendor(), upload).statusCode(404);
    }

    @Test
    void anotherManifestTakesThePlaceOfAnUnfinishedUpload() {
        TestPerson vendor = aVendor();
        String first = client.upload(TestBid.of(vendor, tender, key));
        client.bid(TestBid.of(vendor, tender, key));
        client.submit(vendor, first).statusCode(404);
        client.mine(vendor).body("bids", hasSize(1));
    }

    @Test
    void deletingLeavesOctetsThatAnotherUploadNeeds() {
        TestPerson vendor = aVendor();
        TestBid bid = TestBid.of(vendor, tender, key);
        client.upload(bid);
        TestBid signedAgain = new TestBid(
                vendor,
                bid.manifest(),
                bid.parts(),
                TestBid.sign(vendor, bid.manifest().toJson()));
        client.bid(signedAgain);
        outbox.workOff();
        assertTrue(blobs.has(bid.parts().get(0).sha256()));
        assertTrue(blobs.has(bid.parts().get(1).sha256()));
    }

    @Test
    void brokenConnectionLeavesNoPartAndNoBid() throws IOException {
        TestPerson vendor = aVendor();
        TestBid bid = TestBid.of(vendor, tender, key);
        String upload =
                client.announce(vendor, bid.act()).statusCode(201).extract().path("upload");
        byte[] octets = bid.parts().get(0).toArray();
        try (Socket socket = new Socket("localhost", RestAssured.port);
                OutputStream out = socket.getOutputStream()) {
            out.write(("PUT /api/tenders/" + tender + "/bids/" + upload
                            + "/parts/1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + vendor.token()
                            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + octets.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(octets, 0, octets.length / 2);
        }
        client.put(vendor, upload, 2, bid.parts().get(1)).statusCode(204);
        BidClient.refused(client.submit(vendor, upload), 409, "parts-missing");
        assertFalse(blobs.has(bid.parts().get(0).sha256()));
    }

    /** O87 art 28: who submitted, and how many, is secret to everybody until the deadline. */
    @Test
    void nothingOfABidIsSeenByAnybodyElse() {
        TestPerson rival = aVendor();
        String before = rival.asks().get("/api/tenders/" + tender).asString().replaceAll("\"now\":\"[^\"]*\"", "");
        TestBid bid = TestBid.of(aVendor(), tender, key);
        String upload = client.upload(bid);
        client.submit(rival, upload).statusCode(404);
        client.put(rival, upload, 1, bid.parts().get(0)).statusCode(404);
        client.submit(bid.vendor(), upload).statusCode(201);
        assertEquals(
                before, rival.asks().get("/api/tenders/" + tender).asString().replaceAll("\"now\":\"[^\"]*\"", ""));
        client.mine(rival).body("bids", empty());
        People.of("agency")
                .asks()
                .get("/api/tenders/" + tender + "/bids/mine")
                .then()
                .statusCode(403);
        assertThrows(IllegalStateException.class, () -> box.entries(tender));
        assertTrue(closing.ensureClosed(tender).isEmpty());
    }

    @Test
    void draftTakesNoBid() {
        TestBid bid = TestBid.of(aVendor(), tender, key);
        new BidClient(UUID.randomUUID()).announce(bid.vendor(), bid.act()).statusCode(404);
    }

    @Test
    void closingListsEveryEntryAndTheBoxIsThereForOpening() throws Exception {
        List<String> entries = new ArrayList<>();
        List<TestBid> present = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            TestBid bid = TestBid.of(aVendor(), tender, key);
            entries.add(client.bid(bid));
            present.add(bid);
        }
        TestBid withdrawn = TestBid.of(aVendor(), tender, key);
        entries.add(client.bid(withdrawn));
        entries.add(client.withdraw(withdrawn.vendor(), withdrawn.withdrawal())
                .statusCode(201)
                .extract()
                .path("entry"));
        theDeadlinePasses();
        Sha256 statement = closing.ensureClosed(tender).orElseThrow();
        assertEquals(statement, closing.ensureClosed(tender).orElseThrow());
        assertEquals(entries.stream().sorted().toList(), body(statement).texts("entries"));
        assertFalse(published.facts(tender).orElseThrow().reached(TenderMilestones.FAILED));

        List<BoxEntry> box = this.box.entries(tender);
        assertEquals(
                present.stream().map(bid -> bid.act().sha256()).sorted().toList(),
                box.stream().map(entry -> entry.manifest().sha256()).toList());
        for (BoxEntry entry : box) {
            TestBid bid = present.stream()
                    .filter(each -> each.act().equals(entry.manifest()))
                    .findFirst()
                    .orElseThrow();
            try (var part = this.box.part(entry.id(), 2)) {
                assertEquals(bid.parts().get(1), Octets.of(part.readAllBytes()));
            }
        }
    }

    /** O87 art 43: with fewer than three bidders nothing is opened. */
    @Test
    void fewerThanThreeBidsFailTheTender() {
        client.bid(TestBid.of(aVendor(), tender, key));
        client.bid(TestBid.of(aVendor(), tender, key));
        theDeadlinePasses();
        assertTrue(closing.ensureClosed(tender).isPresent());
        assertTrue(published.facts(tender).orElseThrow().reached(TenderMilestones.FAILED));
    }

    @Test
    void lostPartIsNamedAfterTheClosing() throws Exception {
        TestBid harmed = TestBid.of(aVendor(), tender, key);
        client.bid(harmed);
        client.bid(TestBid.of(aVendor(), tender, key));
        theDeadlinePasses();
        assertTrue(closing.ensureClosed(tender).isPresent());
        blobs.delete(harmed.parts().get(1).sha256());
        rehashing.ensureRehashed(tender);
        rehashing.ensureRehashed(tender);
        JsonReader body = bodyOf("PartsRehashed");
        assertEquals(4, body.integer("parts"));
        JsonReader mismatch = body.objects("mismatches").get(0);
        assertEquals(harmed.act().sha256(), mismatch.sha256("manifest"));
        assertEquals(2, mismatch.integer("part"));
    }

    @Test
    void noReceiptMissesTheClosingWhenBothHappenAtOnce() throws Exception {
        List<TestPerson> vendors = List.of(aVendor(), aVendor(), aVendor(), aVendor());
        aTender(Duration.ofSeconds(5));
        List<TestBid> bids = new ArrayList<>();
        List<String> uploads = new ArrayList<>();
        for (TestPerson vendor : vendors) {
            TestBid bid = TestBid.of(vendor, tender, key);
            bids.add(bid);
            uploads.add(client.upload(bid));
        }
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < bids.size(); i++) {
                answers.add(threads.submit(submitting(bids.get(i), uploads.get(i), i)));
            }
            Future<Sha256> closed = threads.submit(this::closeWhenDue);
            List<String> receipts = new ArrayList<>();
            for (Future<String> answer : answers) {
                if (!answer.get().isEmpty()) {
                    receipts.add(answer.get());
                }
            }
            assertEquals(receipts.stream().sorted().toList(), body(closed.get()).texts("entries"));
        } finally {
            threads.shutdownNow();
        }
    }

    /** The entry, or empty when it was late; each waits a little less than the deadline so that they meet the closing. */
    private Callable<String> submitting(TestBid bid, String upload, int which) {
        return () -> {
            Instant deadline = published.facts(tender).orElseThrow().deadline();
            while (now().isBefore(deadline.minusMillis(40L * which))) {
                Thread.onSpinWait();
            }
            var answer = client.submit(bid.vendor(), upload).extract();
            if (answer.statusCode() == 201) {
                return answer.path("entry");
            }
            assertEquals("urn:hengbiao:problem:late-bid", answer.path("type"));
            return "";
        };
    }

    private Instant now() {
        return QuarkusTransaction.requiringNew().call(clock::now);
    }

    private Sha256 closeWhenDue() {
        while (true) {
            var entry = closing.ensureClosed(tender);
            if (entry.isPresent()) {
                return entry.get();
            }
        }
    }

    private JsonReader body(Sha256 entry) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT body FROM ledger_statement WHERE entry = ?")) {
            query.setBytes(1, entry.octets());
            return read(query);
        }
    }

    private JsonReader bodyOf(String act) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT body FROM ledger_statement WHERE act = ? AND tender = ?")) {
            query.setString(1, act);
            query.setObject(2, tender);
            return read(query);
        }
    }

    private static JsonReader read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            assertTrue(rows.next());
            JsonReader reader = JsonReader.of(JsonParser.parse(rows.getBytes(1)));
            assertFalse(rows.next(), "there is one such statement");
            return reader;
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, tender);
            try (ResultSet rows = query.executeQuery()) {
                assertTrue(rows.next());
                return rows.getLong(1);
            }
        }
    }
}
