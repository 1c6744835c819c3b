package org.hengbiao.demo;

import java.util.Base64;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority;

/** The trust anchors that people of the story got before it began: the log's key, the platform's certificate, the authority. */
final class AnchorsFile {

    private AnchorsFile() {}

    /** {@code hengbiao.org/anchors@v1} of the service at hand. */
    static byte[] of(ApiClient anybody, DemoCertificateAuthority authority) {
        JsonReader log = anybody.get("/api/log").expect(200).json();
        String root = Base64.getEncoder().encodeToString(Certificates.der(authority.root()));
        return JsonObject.with("type", "hengbiao.org/anchors@v1")
                .with("origin", log.text("origin"))
                .with("logKeys", JsonArray.of(Json.text(log.text("verifierKey"))))
                .with("cosigners", JsonArray.of())
                .with("platformCertificates", JsonArray.of(Json.text(log.text("receiptCertificate"))))
                .with(
                        "authorities",
                        JsonArray.of(JsonObject.with("certificate", root)
                                .with("waivesCrl", Json.bool(true))
                                .build()))
                .with("sandbox", Json.bool(true))
                .build()
                .canonical();
    }
}
