package org.hengbiao.award;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.OpeningFixture;
import org.hengbiao.sealing.Answer;
import org.hengbiao.sealing.Attachment;
import org.hengbiao.sealing.Bid;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.Octets;
import org.hengbiao.sealing.PartContext;
import org.hengbiao.sealing.PartSealer;
import org.hengbiao.sealing.SealedBid;
import org.hengbiao.sealing.SealingBid;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.testing.People.TestPerson;

/** A vendor's offer on its way into the box. */
record SealedOffer(TestPerson vendor, String brand, String price, Sha256 manifest) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Seals and submits a whole bid. */
    static SealedOffer submit(TestPerson vendor, UUID tender, AssignedKey key, String brand, String price)
            throws Exception {
        Path folder = Files.createTempDirectory("sealed");
        Path document = Files.writeString(folder.resolve("test-report.txt"), "检测报告（示例）");
        SealedBid sealed = new SealingBid(RANDOM)
                .seal(
                        new SealingBid.Order(
                                bid(vendor, tender, brand, price),
                                List.of(new Attachment("test-report.txt", "text/plain", document)),
                                UUID.randomUUID(),
                                null,
                                Certificates.parse(key.certificate().toArray()),
                                key.custody()),
                        vendor.key(),
                        folder);
        byte[] act = sealed.act().encoded();
        String upload = announce(vendor, tender, act).statusCode(201).extract().path("upload");
        for (int i = 0; i < sealed.parts().size(); i++) {
            part(
                    vendor,
                    tender,
                    upload,
                    i + 1,
                    Files.readAllBytes(sealed.parts().get(i)));
        }
        submit(vendor, tender, upload);
        return new SealedOffer(vendor, brand, price, Sha256.of(act));
    }

    /** Submits a bid that is sealed as it must be, but holds no package. */
    static SealedOffer submitGarbage(TestPerson vendor, UUID tender, AssignedKey key) throws Exception {
        Manifest.Place place = new Manifest.Place(tender, "1", UUID.randomUUID(), vendor.organisation(), 1);
        X509Certificate opening = Certificates.parse(key.certificate().toArray());
        byte[] part =
                new PartSealer(RANDOM).seal(new byte[2048], new PartContext(place, 1, 1, key.fingerprint()), opening);
        Manifest manifest = new Manifest(
                place,
                null,
                key.fingerprint(),
                Sha256.ofText("bid.json"),
                List.of(new Manifest.Part(part.length, Sha256.of(part))),
                key.custody());
        byte[] act = OpeningFixture.sign(vendor, manifest.toJson().canonical());
        String upload = announce(vendor, tender, act).statusCode(201).extract().path("upload");
        part(vendor, tender, upload, 1, part);
        submit(vendor, tender, upload);
        return new SealedOffer(vendor, "", "0.00", Sha256.of(act));
    }

    private static ValidatableResponse announce(TestPerson vendor, UUID tender, byte[] act) {
        return vendor.asks()
                .contentType("application/cms")
                .body(act)
                .post("/api/tenders/" + tender + "/bids")
                .then()
                .log()
                .ifValidationFails();
    }

    private static void part(TestPerson vendor, UUID tender, String upload, int part, byte[] octets) {
        vendor.asks()
                .contentType("application/octet-stream")
                .body(octets)
                .put("/api/tenders/" + tender + "/bids/" + upload + "/parts/" + part)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(204);
    }

    private static void submit(TestPerson vendor, UUID tender, String upload) {
        vendor.asks()
                .contentType(ContentType.JSON)
                .post("/api/tenders/" + tender + "/bids/" + upload + "/submission")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    private static Bid bid(TestPerson vendor, UUID tender, String brand, String price) {
        byte[] nonce = new byte[Bid.NONCE_OCTETS];
        RANDOM.nextBytes(nonce);
        Bid.Offer offer = new Bid.Offer(
                "1",
                new Bid.Product("示例厂商" + brand, brand, "FW-1", "1.0"),
                4,
                Money.of("1000.00"),
                Map.of("throughput", new BigDecimal("40"), "warranty", new BigDecimal("48")),
                List.of(new Bid.Certificate(
                        "classified-test",
                        "T-" + brand,
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2028-12-31"))));
        return new Bid(
                new Bid.Header(tender, "1", vendor.organisation(), 1, List.of(), Octets.of(nonce)),
                List.of(offer),
                Map.of(
                        "placement-declared", Answer.met(true),
                        "security-functions", Answer.items(List.of("default-deny"))),
                Money.of(price),
                List.of());
    }
}
