package org.hengbiao.evidence.dossier;

import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;

/**
 * A file as the index lists it.
 *
 * @param name its name
 * @param size octets
 * @param sha256 of them
 */
record DossierFile(String name, long size, Sha256 sha256) {

    static DossierFile read(JsonReader in) {
        in.only("name", "size", "sha256");
        return new DossierFile(in.text("name"), in.integer("size"), in.sha256("sha256"));
    }

    JsonObject toJson() {
        return JsonObject.with("name", name)
                .with("size", Json.integer(size))
                .with("sha256", sha256.hex())
                .build();
    }
}
