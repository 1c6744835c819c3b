package org.hengbiao.evidence.draw;

import java.security.cert.X509Certificate;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;

/**
 * An opener says, signed, to which certificate contributions may be sealed for it, {@code hengbiao.org/draw-opener@v1}. So the
 * platform can't put a key of its own in the opener's place.
 *
 * @param certificate X.509, DER
 */
public record SealOffer(Octets certificate) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/draw-opener@v1";

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static SealOffer read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical).type(TYPE).only("type", "certificate");
        return new SealOffer(Octets.of(in.octets("certificate")));
    }

    /** The bytes that the opener signs. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("certificate", certificate.base64())
                .build()
                .canonical();
    }

    /** The certificate, read. */
    public X509Certificate parsed() throws SignatureRefused {
        return Certificates.parse(certificate.toArray());
    }
}
