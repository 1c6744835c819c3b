package org.hengbiao.editions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hengbiao.editions.EditionEntry;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.jspecify.annotations.Nullable;

/**
 * What both parties consent to: {@code hengbiao.org/catalog-edition@v1}.
 *
 * @param province for which province
 * @param title what it is called
 * @param base the edition that a supplement (调整通知) changes; null for an edition of its own
 * @param at the instant at which everything in it is eligible
 * @param entries the list; in a supplement, what is added
 * @param gone what a supplement takes away; empty in an edition
 */
public record EditionList(
        String province, String title, @Nullable UUID base, Instant at, List<EditionEntry> entries, List<Gone> gone) {

    public static final String TYPE = "hengbiao.org/catalog-edition@v1";

    /**
     * A product that no longer counts.
     *
     * @param number its number
     * @param product what it is called
     * @param model model and version
     * @param maker its maker
     * @param reason {@code suspended}, {@code removed} or {@code lapsed} (certificate or sale ended)
     */
    public record Gone(String number, String product, String model, String maker, String reason) {

        static Gone read(JsonReader in) {
            in.only("number", "product", "model", "maker", "reason");
            return new Gone(
                    in.text("number"), in.text("product"), in.text("model"), in.text("maker"), in.text("reason"));
        }

        JsonObject toJson() {
            return JsonObject.with("number", number)
                    .with("product", product)
                    .with("model", model)
                    .with("maker", maker)
                    .with("reason", reason)
                    .build();
        }
    }

    public EditionList {
        entries = List.copyOf(entries);
        gone = List.copyOf(gone);
    }

    /**
     * Reads what is stored.
     *
     * @throws MalformedException unless it is the canonical form of a list
     */
    public static EditionList read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "province", "title", "base", "at", "entries", "gone");
        return new EditionList(
                in.text("province"),
                in.text("title"),
                in.has("base") ? in.uuid("base") : null,
                in.instant("at"),
                in.objects("entries").stream().map(EditionList::entry).toList(),
                in.objects("gone").stream().map(Gone::read).toList());
    }

    /** The canonical bytes (RFC 8785) whose SHA-256 both parties sign. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("province", province)
                .with("title", title)
                .withOptional("base", base == null ? null : base.toString())
                .with("at", at.toString())
                .with("entries", JsonArray.ofObjects(entries.stream().map(EditionList::toJson)))
                .with("gone", JsonArray.ofObjects(gone.stream().map(Gone::toJson)))
                .build()
                .canonical();
    }

    private static EditionEntry entry(JsonReader in) {
        in.only("number", "category", "product", "model", "version", "maker", "certificates", "remarks");
        return new EditionEntry(
                in.text("number"),
                in.text("category"),
                in.text("product"),
                in.text("model"),
                in.text("version"),
                in.text("maker"),
                in.objects("certificates").stream()
                        .map(EditionList::certificate)
                        .toList(),
                in.text("remarks"));
    }

    private static EditionEntry.Certificate certificate(JsonReader in) {
        in.only("kind", "number", "issuer", "issuedOn", "expiresOn", "level");
        return new EditionEntry.Certificate(
                in.text("kind"),
                in.text("number"),
                in.text("issuer"),
                LocalDate.parse(in.text("issuedOn")),
                LocalDate.parse(in.text("expiresOn")),
                in.textOrNull("level"));
    }

    private static JsonObject toJson(EditionEntry entry) {
        return JsonObject.with("number", entry.number())
                .with("category", entry.category())
                .with("product", entry.product())
                .with("model", entry.model())
                .with("version", entry.version())
                .with("maker", entry.maker())
                .with(
                        "certificates",
                        JsonArray.ofObjects(entry.certificates().stream().map(EditionList::toJson)))
                .with("remarks", entry.remarks())
                .build();
    }

    private static JsonObject toJson(EditionEntry.Certificate certificate) {
        return JsonObject.with("kind", certificate.kind())
                .with("number", certificate.number())
                .with("issuer", certificate.issuer())
                .with("issuedOn", certificate.issuedOn().toString())
                .with("expiresOn", certificate.expiresOn().toString())
                .withOptional("level", certificate.level())
                .build();
    }
}
