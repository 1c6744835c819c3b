package org.hengbiao.tool;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonInteger;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.JsonText;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Answer;
import org.hengbiao.sealing.Attachment;
import org.hengbiao.sealing.Bid;
import org.jspecify.annotations.Nullable;

/**
 * What a bidder writes by hand (YAML or JSON): offers, answers, price and documents by file name. Tender, vendor, version and
 * nonce come from elsewhere.
 *
 * @param lot the lot, or null when the tender has one only
 * @param price of the whole bid
 * @param amendments digests of the amendments that it takes into account
 * @param offers what is offered
 * @param answers by gate or criterion
 * @param documents to go into the package
 */
record BidDescription(
        @Nullable String lot,
        Money price,
        List<Sha256> amendments,
        List<Bid.Offer> offers,
        Map<String, Answer> answers,
        List<Attachment> documents) {

    static BidDescription load(Path file) {
        return Inputs.read(file, octets -> {
            YamlDocument document = YamlDocument.parse(octets);
            try {
                return read(JsonReader.of(document.content()), file);
            } catch (MalformedException e) {
                throw new MalformedException(document.placeOf(e.where()) + ", " + e.where(), e.rule());
            }
        });
    }

    private static BidDescription read(JsonReader in, Path file) {
        in.only("lot", "price", "amendments", "offers", "answers", "documents");
        Map<String, Answer> answers = new TreeMap<>();
        in.optionalObject("answers")
                .ifPresent(all -> all.names().forEach(id -> answers.put(id, answer(all.object(id)))));
        return new BidDescription(
                in.textOrNull("lot"),
                in.money("price"),
                in.texts("amendments").stream().map(Sha256::ofHex).toList(),
                in.objects("offers").stream().map(BidDescription::offer).toList(),
                answers,
                in.objects("documents").stream()
                        .map(document -> attachment(document, file))
                        .toList());
    }

    private static Bid.Offer offer(JsonReader in) {
        in.only(
                "item",
                "maker",
                "brand",
                "model",
                "modelVersion",
                "quantity",
                "unitPrice",
                "parameters",
                "certificates");
        Map<String, BigDecimal> parameters = new TreeMap<>();
        in.optionalObject("parameters")
                .ifPresent(all -> all.names().forEach(id -> parameters.put(id, decimal(all, id))));
        return checked(
                in,
                () -> new Bid.Offer(
                        in.text("item"),
                        new Bid.Product(in.text("maker"), in.text("brand"), in.text("model"), in.text("modelVersion")),
                        in.integer("quantity"),
                        in.money("unitPrice"),
                        parameters,
                        in.objects("certificates").stream()
                                .map(BidDescription::certificate)
                                .toList()));
    }

    private static Bid.Certificate certificate(JsonReader in) {
        in.only("kind", "number", "issuedOn", "expiresOn");
        return checked(
                in,
                () -> new Bid.Certificate(
                        in.text("kind"), in.text("number"), date(in, "issuedOn"), date(in, "expiresOn")));
    }

    private static Answer answer(JsonReader in) {
        in.only("met", "items", "value", "document", "page", "text");
        return checked(
                in,
                () -> new Answer(
                        in.has("met") ? in.bool("met") : null,
                        in.texts("items"),
                        in.has("value") ? decimal(in, "value") : null,
                        in.textOrNull("document"),
                        in.has("page") ? in.integer("page", 1, 100_000) : null,
                        in.textOrNull("text")));
    }

    private static Attachment attachment(JsonReader in, Path description) {
        in.only("name", "mediaType", "file");
        Path file = description.resolveSibling(in.text("file"));
        String name = in.has("name") ? in.text("name") : file.getFileName() + "";
        return new Attachment(name, in.has("mediaType") ? in.text("mediaType") : "application/pdf", file);
    }

    /** A decimal, which a person may write as a number or as a text. */
    private static BigDecimal decimal(JsonReader in, String name) {
        Json value = in.object().get(name);
        if (value instanceof JsonInteger integer) {
            return BigDecimal.valueOf(integer.value());
        }
        JsonText text = value instanceof JsonText written ? written : new JsonText("");
        return JsonReader.of(JsonObject.with(name, text).build()).decimal(name);
    }

    private static LocalDate date(JsonReader in, String name) {
        try {
            return LocalDate.parse(in.text(name));
        } catch (DateTimeException e) {
            throw new MalformedException(in.pointer() + "/" + name, "must be a date such as 2026-11-24");
        }
    }

    private static <T> T checked(JsonReader in, Supplier<T> making) {
        try {
            return making.get();
        } catch (MalformedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedException(in.pointer(), String.valueOf(e.getMessage()));
        }
    }
}
