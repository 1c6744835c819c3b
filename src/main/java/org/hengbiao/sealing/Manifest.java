package org.hengbiao.sealing;

import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a sealed bid, {@code hengbiao.org/bid-manifest@v1}: what the platform may know before opening.
 *
 * @param place whose package it is and what it is for
 * @param replaces digest of the manifest act that this one replaces; null exactly for version 1
 * @param openingCertificate SHA-256 of the certificate that the parts are sealed to
 * @param bid SHA-256 of {@code bid.json}
 * @param parts the sealed parts in order, 1 to 256
 * @param custody how the opening key is kept, as the vendor was told, such as {@code openers}
 */
public record Manifest(
        Place place,
        @Nullable Sha256 replaces,
        Sha256 openingCertificate,
        Sha256 bid,
        List<Part> parts,
        String custody) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/bid-manifest@v1";

    /** The highest version of a bid. */
    public static final int MAX_VERSION = 1_000_000;

    /** The most parts: 4 GiB in parts of 16 MiB. */
    public static final int MAX_PARTS = 256;

    public Manifest {
        parts = List.copyOf(parts);
        Words.requireSize("parts", parts, 1, MAX_PARTS);
        Words.requireLine("custody", custody, 40);
        Words.requireThat(
                (replaces == null) == (place.version() == 1), "replaces: must be null for version 1 and only for it");
    }

    /**
     * The place of a package.
     *
     * @param tender the tender
     * @param lot the lot, 1 to 40 characters
     * @param packageId the package's own UUID, chosen by the vendor
     * @param vendor the bidder
     * @param version from 1
     */
    public record Place(UUID tender, String lot, UUID packageId, CreditCode vendor, int version) {
        public Place {
            Words.requireLine("lot", lot, 40);
            Words.requireRange("version", version, 1, MAX_VERSION);
        }
    }

    /**
     * A sealed part.
     *
     * @param size octets of the ciphertext with its frame
     * @param sha256 of the same octets
     */
    public record Part(long size, Sha256 sha256) {
        public Part {
            Words.requireRange("size", size, 1, PartProfile.MAX_OCTETS);
        }
    }

    /**
     * Reads the content of a manifest act.
     *
     * @throws MalformedException unless {@code bytes} are the canonical form of a manifest within its limits
     */
    public static Manifest parse(byte[] bytes) {
        return Words.parse(bytes, TYPE, Manifest::read, Manifest::toJson);
    }

    private static Manifest read(JsonReader in) {
        in.only(
                "type",
                "tender",
                "lot",
                "package",
                "vendor",
                "version",
                "replaces",
                "openingCertificate",
                "bid",
                "parts",
                "custody");
        Place place = new Place(
                in.uuid("tender"),
                in.text("lot"),
                in.uuid("package"),
                new CreditCode(in.text("vendor")),
                in.integer("version", 1, MAX_VERSION));
        return new Manifest(
                place,
                in.sha256OrNull("replaces"),
                in.sha256("openingCertificate"),
                in.sha256("bid"),
                in.objects("parts").stream().map(Manifest::part).toList(),
                in.text("custody"));
    }

    private static Part part(JsonReader in) {
        in.only("size", "sha256");
        return Words.at(in, () -> new Part(in.integer("size"), in.sha256("sha256")));
    }

    /** The document as JSON; its canonical bytes are signed. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("tender", place.tender().toString())
                .with("lot", place.lot())
                .with("package", place.packageId().toString())
                .with("vendor", place.vendor().text())
                .with("version", place.version())
                .with("replaces", replaces == null ? Json.nothing() : Json.text(replaces.hex()))
                .with("openingCertificate", openingCertificate.hex())
                .with("bid", bid.hex())
                .with(
                        "parts",
                        JsonArray.ofObjects(parts.stream()
                                .map(part -> JsonObject.with("size", Json.integer(part.size()))
                                        .with("sha256", part.sha256().hex())
                                        .build())))
                .with("custody", custody)
                .build();
    }

    /**
     * The context of a part, whose digest is bound into the part's key.
     *
     * @param part from 1
     */
    public PartContext context(int part) {
        return new PartContext(place, part, parts.size(), openingCertificate);
    }
}
