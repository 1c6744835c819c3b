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

/**
 * What all n openers sign about an opening key, {@code hengbiao.org/opening-key@v1}.
 *
 * @param key the key's id
 * @param certificate SHA-256 of the opening certificate
 * @param threshold k, how many shares open: 2 to n
 * @param openers all n, 2 to 20, indices 1 to n in order
 * @param custody how the key is kept: {@code openers}
 */
public record OpeningKeyStatement(UUID key, Sha256 certificate, int threshold, List<Opener> openers, String custody) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/opening-key@v1";

    /** The most openers of a key. */
    public static final int MAX_OPENERS = 20;

    public OpeningKeyStatement {
        openers = List.copyOf(openers);
        Words.requireSize("openers", openers, 2, MAX_OPENERS);
        Words.requireRange("threshold", threshold, 2, openers.size());
        Words.requireLine("custody", custody, 40);
        for (int i = 0; i < openers.size(); i++) {
            Words.requireThat(openers.get(i).index() == i + 1, "openers: indices must be 1 to n in order");
        }
    }

    /**
     * One opener.
     *
     * @param index of its share, from 1
     * @param name of the person
     * @param organisation credit code of the organisation
     * @param signingCertificate SHA-256 of the certificate it signs with
     * @param shareCertificate SHA-256 of the certificate its share is enveloped to; another key than the signing key
     * @param commitment SHA-256(index as one octet ‖ share)
     */
    public record Opener(
            int index,
            String name,
            CreditCode organisation,
            Sha256 signingCertificate,
            Sha256 shareCertificate,
            Sha256 commitment) {
        public Opener {
            Words.requireRange("index", index, 1, MAX_OPENERS);
            Words.requireLine("name", name);
            Words.requireThat(
                    !signingCertificate.equals(shareCertificate),
                    "shareCertificate: must not be the signing certificate");
        }
    }

    /**
     * Reads the content of an opening-key act.
     *
     * @throws MalformedException unless {@code bytes} are the canonical form of a statement within its limits
     */
    public static OpeningKeyStatement parse(byte[] bytes) {
        return Words.parse(bytes, TYPE, OpeningKeyStatement::read, OpeningKeyStatement::toJson);
    }

    private static OpeningKeyStatement read(JsonReader in) {
        in.only("type", "key", "certificate", "threshold", "openers", "custody");
        return new OpeningKeyStatement(
                in.uuid("key"),
                in.sha256("certificate"),
                in.integer("threshold", 2, MAX_OPENERS),
                in.objects("openers").stream().map(OpeningKeyStatement::opener).toList(),
                in.text("custody"));
    }

    private static Opener opener(JsonReader in) {
        in.only("index", "name", "organisation", "signingCertificate", "shareCertificate", "commitment");
        return Words.at(
                in,
                () -> new Opener(
                        in.integer("index", 1, MAX_OPENERS),
                        in.text("name"),
                        new CreditCode(in.text("organisation")),
                        in.sha256("signingCertificate"),
                        in.sha256("shareCertificate"),
                        in.sha256("commitment")));
    }

    /** The document as JSON; its canonical bytes are signed. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("key", key.toString())
                .with("certificate", certificate.hex())
                .with("threshold", threshold)
                .with("openers", JsonArray.ofObjects(openers.stream().map(OpeningKeyStatement::json)))
                .with("custody", custody)
                .build();
    }

    private static JsonObject json(Opener opener) {
        return JsonObject.with("index", Json.integer(opener.index()))
                .with("name", opener.name())
                .with("organisation", opener.organisation().text())
                .with("signingCertificate", opener.signingCertificate().hex())
                .with("shareCertificate", opener.shareCertificate().hex())
                .with("commitment", opener.commitment().hex())
                .build();
    }

    /** The opener with {@code index}, which must be from 1 to n. */
    public Opener opener(int index) {
        return openers.get(index - 1);
    }
}
