package org.hengbiao.evidence.dossier;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.VerifierKey;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.TrustAnchors;

/**
 * What a verifier trusts, got elsewhere than from the dossier ({@code hengbiao.org/anchors@v1}).
 *
 * @param log the log's origin, keys and cosigners, and how many of these must have cosigned ({@code requiredCosigners}, none
 *     when it is left out)
 * @param platformCertificates SHA-256 of the certificates with which the platform signs
 * @param authorities roots of the signers' certificates
 * @param sandbox whether this trusts a sandbox, whose dossiers show nothing that is real
 */
public record Anchors(LogTrust log, List<Sha256> platformCertificates, TrustAnchors authorities, boolean sandbox) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/anchors@v1";

    public Anchors {
        platformCertificates = List.copyOf(platformCertificates);
    }

    /**
     * Reads an anchors file: strict JSON, not necessarily canonical.
     *
     * @throws MalformedException when a field is missing, unknown or wrong
     */
    public static Anchors read(byte[] json) {
        JsonReader in = JsonReader.of(JsonParser.parse(json))
                .type(TYPE)
                .only(
                        "type",
                        "origin",
                        "logKeys",
                        "platformCertificates",
                        "authorities",
                        "cosigners",
                        "requiredCosigners",
                        "sandbox");
        try {
            List<VerifierKey> cosigners = keys(in, "cosigners");
            int required = in.has("requiredCosigners") ? in.integer("requiredCosigners", 0, cosigners.size()) : 0;
            return new Anchors(
                    new LogTrust(in.text("origin"), keys(in, "logKeys"), cosigners, required),
                    platformCertificates(in),
                    new TrustAnchors(authorities(in)),
                    in.has("sandbox") && in.bool("sandbox"));
        } catch (SignatureRefused refused) {
            throw new MalformedException("", "a certificate: " + refused.why().detail());
        } catch (IllegalArgumentException e) {
            throw new MalformedException("", String.valueOf(e.getMessage()));
        }
    }

    private static List<VerifierKey> keys(JsonReader in, String name) {
        return in.texts(name).stream().map(VerifierKey::parse).toList();
    }

    private static List<Sha256> platformCertificates(JsonReader in) throws SignatureRefused {
        List<Sha256> pinned = new ArrayList<>();
        for (String certificate : in.texts("platformCertificates")) {
            pinned.add(Certificates.fingerprint(
                    Certificates.parse(Base64.getDecoder().decode(certificate))));
        }
        return pinned;
    }

    private static List<TrustAnchors.Anchor> authorities(JsonReader in) throws SignatureRefused {
        List<TrustAnchors.Anchor> anchors = new ArrayList<>();
        for (JsonReader each : in.objects("authorities")) {
            each.only("certificate", "waivesCrl");
            anchors.add(new TrustAnchors.Anchor(
                    Certificates.parse(each.octets("certificate")), each.has("waivesCrl") && each.bool("waivesCrl")));
        }
        return anchors;
    }

    /**
     * The anchors file of a platform, for whoever publishes or pins it.
     *
     * @param log origin, keys and cosigners
     * @param platformCertificates DER of each
     * @param authorities roots
     * @param sandbox whether it is of a sandbox
     */
    public static JsonObject document(
            LogTrust log, List<byte[]> platformCertificates, TrustAnchors authorities, boolean sandbox) {
        JsonObject.Builder document = JsonObject.with("type", TYPE)
                .with("origin", log.origin())
                .with("logKeys", texts(log.logKeys()))
                .with("cosigners", texts(log.cosigners()))
                .with(
                        "platformCertificates",
                        JsonArray.ofTexts(platformCertificates.stream()
                                .map(Anchors::base64)
                                .toList()))
                .with(
                        "authorities",
                        JsonArray.ofObjects(authorities.anchors().stream()
                                .map(anchor -> JsonObject.with(
                                                "certificate", base64(Certificates.der(anchor.certificate())))
                                        .with("waivesCrl", anchor.waivesCrl())
                                        .build())))
                .with("sandbox", Json.bool(sandbox));
        return (log.required() == 0 ? document : document.with("requiredCosigners", log.required())).build();
    }

    private static JsonArray texts(List<VerifierKey> keys) {
        return JsonArray.ofTexts(keys.stream().map(VerifierKey::format).toList());
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
