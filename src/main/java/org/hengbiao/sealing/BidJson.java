package org.hengbiao.sealing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/** {@link Bid} as JSON, both ways. */
final class BidJson {

    private BidJson() {}

    static Bid read(JsonReader in) {
        in.only(
                "type",
                "tender",
                "lot",
                "vendor",
                "version",
                "amendments",
                "nonce",
                "offers",
                "answers",
                "price",
                "documents");
        Bid.Header header = new Bid.Header(
                in.uuid("tender"),
                in.text("lot"),
                new CreditCode(in.text("vendor")),
                in.integer("version", 1, Manifest.MAX_VERSION),
                in.texts("amendments").stream().map(Sha256::ofHex).toList(),
                Octets.of(in.octets("nonce")));
        Map<String, Answer> answers = new TreeMap<>();
        JsonReader given = in.object("answers");
        for (String id : given.names()) {
            answers.put(id, Answer.read(given.object(id)));
        }
        return new Bid(
                header,
                in.objects("offers").stream().map(BidJson::offer).toList(),
                answers,
                in.money("price"),
                in.objects("documents").stream().map(BidJson::document).toList());
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
        Map<String, BigDecimal> parameters = new HashMap<>();
        JsonReader values = in.object("parameters");
        for (String id : values.names()) {
            parameters.put(id, values.decimal(id));
        }
        List<Bid.Certificate> certificates =
                in.objects("certificates").stream().map(BidJson::certificate).toList();
        return Words.at(
                in,
                () -> new Bid.Offer(
                        in.text("item"),
                        new Bid.Product(in.text("maker"), in.text("brand"), in.text("model"), in.text("modelVersion")),
                        in.integer("quantity"),
                        in.money("unitPrice"),
                        parameters,
                        certificates));
    }

    private static Bid.Certificate certificate(JsonReader in) {
        in.only("kind", "number", "issuedOn", "expiresOn");
        return Words.at(
                in,
                () -> new Bid.Certificate(
                        in.text("kind"), in.text("number"), date(in, "issuedOn"), date(in, "expiresOn")));
    }

    private static LocalDate date(JsonReader in, String name) {
        try {
            return LocalDate.parse(in.text(name));
        } catch (DateTimeException e) {
            throw new MalformedException(in.pointer() + "/" + name, "must be a date such as \"2026-11-24\"");
        }
    }

    private static Bid.Document document(JsonReader in) {
        in.only("name", "mediaType", "size", "sha256");
        return Words.at(
                in,
                () -> new Bid.Document(in.text("name"), in.text("mediaType"), in.integer("size"), in.sha256("sha256")));
    }

    static JsonObject write(Bid bid) {
        Bid.Header header = bid.header();
        Map<String, Json> answers = new HashMap<>();
        bid.answers().forEach((id, answer) -> answers.put(id, answer.toJson()));
        return JsonObject.with("type", Bid.TYPE)
                .with("tender", header.tender().toString())
                .with("lot", header.lot())
                .with("vendor", header.vendor().text())
                .with("version", header.version())
                .with(
                        "amendments",
                        JsonArray.ofTexts(
                                header.amendments().stream().map(Sha256::hex).toList()))
                .with("nonce", header.nonce().base64())
                .with("offers", JsonArray.ofObjects(bid.offers().stream().map(BidJson::offer)))
                .with("answers", new JsonObject(answers))
                .with("price", bid.price().toString())
                .with("documents", JsonArray.ofObjects(bid.documents().stream().map(BidJson::document)))
                .build();
    }

    private static JsonObject offer(Bid.Offer offer) {
        Map<String, Json> parameters = new HashMap<>();
        offer.parameters().forEach((id, value) -> parameters.put(id, Json.text(value.toPlainString())));
        return JsonObject.with("item", offer.item())
                .with("maker", offer.product().maker())
                .with("brand", offer.product().brand())
                .with("model", offer.product().model())
                .with("modelVersion", offer.product().modelVersion())
                .with("quantity", offer.quantity())
                .with("unitPrice", offer.unitPrice().toString())
                .with("parameters", new JsonObject(parameters))
                .with(
                        "certificates",
                        JsonArray.ofObjects(offer.certificates().stream().map(BidJson::certificate)))
                .build();
    }

    private static JsonObject certificate(Bid.Certificate certificate) {
        return JsonObject.with("kind", certificate.kind())
                .with("number", certificate.number())
                .with("issuedOn", certificate.issuedOn().toString())
                .with("expiresOn", certificate.expiresOn().toString())
                .build();
    }

    private static JsonObject document(Bid.Document document) {
        return JsonObject.with("name", document.name())
                .with("mediaType", document.mediaType())
                .with("size", document.size())
                .with("sha256", document.sha256().hex())
                .build();
    }
}
