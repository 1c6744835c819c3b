package org.hengbiao.scoring;

import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that a bid meets or fails by; it never scores (O87 art 55).
 *
 * @param id name in kebab-case, unique in the rule
 * @param title what bidders read
 * @param stage who decides it, and when
 * @param kind what it asks for
 * @param certificate the certificate kind, when {@code kind} is certificate; else null
 * @param clause the rule it comes from, or null when it is the purchaser's own need
 */
public record Gate(
        String id,
        LocalizedText title,
        Stage stage,
        GateKind kind,
        @Nullable String certificate,
        @Nullable String clause) {

    public Gate {
        if ((kind == GateKind.CERTIFICATE) != (certificate != null)) {
            throw new IllegalArgumentException(
                    "a gate of kind certificate, and only such, names the certificate's kind");
        }
    }

    static Gate read(JsonReader in) {
        in.only("id", "title", "stage", "kind", "certificate", "clause");
        String id = Reading.id(in, "id");
        LocalizedText title = Reading.localized(in, "title");
        Stage stage = Reading.code(in, "stage", Stage.values());
        GateKind kind = Reading.code(in, "kind", GateKind.values());
        String certificate = in.has("certificate") ? Reading.id(in, "certificate") : null;
        String clause = in.textOrNull("clause");
        return Reading.checked(in.pointer(), () -> new Gate(id, title, stage, kind, certificate, clause));
    }

    JsonObject toJson() {
        return JsonObject.with("id", id)
                .with("title", Reading.toJson(title))
                .with("stage", stage.code())
                .with("kind", kind.code())
                .withOptional("certificate", certificate)
                .withOptional("clause", clause)
                .build();
    }
}
