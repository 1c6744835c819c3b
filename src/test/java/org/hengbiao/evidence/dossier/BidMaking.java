package org.hengbiao.evidence.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.evidence.dossier.Parties.Party;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Answer;
import org.hengbiao.sealing.Attachment;
import org.hengbiao.sealing.Bid;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.Octets;
import org.hengbiao.sealing.PackageRefused;
import org.hengbiao.sealing.PackageWriter;
import org.jspecify.annotations.Nullable;

/** Makes bids as a vendor's tool does, without the sealed parts, which no dossier carries. */
record BidMaking(Parties parties, Party vendor, String brand, String price) {

    /** A bid: its document, its package, the manifest and the manifest act. */
    record Made(Bid bid, byte[] zip, Manifest manifest, byte[] act) {

        Sha256 name() {
            return Sha256.of(act);
        }
    }

    Made make(int version, @Nullable Sha256 replaces) throws IOException, GeneralSecurityException, PackageRefused {
        Path file = Files.createTempFile("document", ".txt");
        Files.writeString(file, "示例部署方案 " + brand, StandardCharsets.UTF_8);
        List<PackageWriter.Measured> documents =
                List.of(PackageWriter.measure(new Attachment("方案.txt", "text/plain", file)));
        Bid bid = bid(version)
                .withDocuments(
                        documents.stream().map(PackageWriter.Measured::document).toList());
        byte[] content = bid.toJson().canonical();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new PackageWriter(content, Cms.signDetached(vendor.signing(), content), documents).writeTo(zip);
        Files.delete(file);
        Manifest manifest = new Manifest(
                new Manifest.Place(
                        Story.TENDER, "1", new UUID(version, brand.hashCode()), vendor.organisation(), version),
                replaces,
                Certificates.fingerprint(parties.ceremony.certificate()),
                Sha256.of(content),
                List.of(new Manifest.Part(zip.size() + 400L, Sha256.ofText("sealed " + brand + version))),
                Story.CUSTODY);
        return new Made(
                bid, zip.toByteArray(), manifest, vendor.sign(manifest.toJson().canonical()));
    }

    private Bid bid(int version) {
        Bid.Header header = new Bid.Header(
                Story.TENDER,
                "1",
                vendor.organisation(),
                version,
                List.of(),
                Octets.random(Bid.NONCE_OCTETS, parties.random));
        Bid.Offer offer = new Bid.Offer(
                "1",
                new Bid.Product("示例制造商" + brand, "示例牌" + brand, "FW-" + brand, "1.0"),
                4,
                Money.of(price),
                Map.of("throughput", new BigDecimal("20.5")),
                List.of(certificate("classified-test"), certificate("commercial-cryptography")));
        return new Bid(
                header,
                List.of(offer),
                Map.of("functions", Answer.items(List.of("default-deny")), "responsive", Answer.met(true)),
                Money.of(price),
                List.of());
    }

    private Bid.Certificate certificate(String kind) {
        return new Bid.Certificate(
                kind, "示例-" + kind + "-" + brand, LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1));
    }
}
