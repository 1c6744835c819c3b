package org.hengbiao.sealing;

import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;

/**
 * Where a part belongs, {@code hengbiao.org/part-context@v1}. Its digest enters the derivation of the part's key
 * ({@code ukm}, RFC 5753), so a part moved elsewhere does not open.
 *
 * @param place the package
 * @param part the part's number, from 1
 * @param parts how many there are
 * @param openingCertificate SHA-256 of the certificate that it is sealed to
 */
public record PartContext(Manifest.Place place, int part, int parts, Sha256 openingCertificate) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/part-context@v1";

    public PartContext {
        Words.requireRange("parts", parts, 1, Manifest.MAX_PARTS);
        Words.requireRange("part", part, 1, parts);
    }

    /** The document as JSON; it is hashed and never signed. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("tender", place.tender().toString())
                .with("lot", place.lot())
                .with("package", place.packageId().toString())
                .with("vendor", place.vendor().text())
                .with("version", place.version())
                .with("part", part)
                .with("parts", parts)
                .with("openingCertificate", openingCertificate.hex())
                .build();
    }

    /** SHA-256 of the canonical document: the part's {@code ukm}. */
    public Sha256 ukm() {
        return Sha256.of(toJson().canonical());
    }
}
