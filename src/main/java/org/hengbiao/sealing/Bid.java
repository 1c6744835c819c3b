package org.hengbiao.sealing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;

/**
 * The inner bid, {@code hengbiao.org/bid@v1}: what a vendor offers and answers, and the digests of its documents. Its
 * canonical bytes are {@code bid.json} of the package.
 *
 * @param header which tender, lot, vendor and version it is for
 * @param offers what is offered, 1 to 500
 * @param answers answers to gates and criteria by their ids, at most 1,000
 * @param price the price of the whole bid, in yuan
 * @param documents the documents in the package's order, at most 497
 */
public record Bid(
        Header header, List<Offer> offers, Map<String, Answer> answers, Money price, List<Document> documents) {

    /** The document's {@code type}. */
    public static final String TYPE = "hengbiao.org/bid@v1";

    /** Octets of the random nonce, without which a short bid could be guessed from its digest. */
    public static final int NONCE_OCTETS = 32;

    static final int MAX_DOCUMENTS = 497;
    private static final int MAX_OFFERS = 500;
    private static final int MAX_ANSWERS = 1_000;

    public Bid {
        offers = List.copyOf(offers);
        documents = List.copyOf(documents);
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
        Words.requireSize("offers", offers, 1, MAX_OFFERS);
        Words.requireSize("answers", answers.keySet(), 0, MAX_ANSWERS);
        Words.requireSize("documents", documents, 0, MAX_DOCUMENTS);
        answers.keySet().forEach(id -> Words.requireLine("answers", id));
        Set<String> names = new HashSet<>();
        for (Document document : documents) {
            Words.requireThat(names.add(EntryName.folded(document.name())), "documents: two have the same name");
        }
        for (Answer answer : answers.values()) {
            Words.requireThat(
                    answer.document() == null || names.contains(EntryName.folded(answer.document())),
                    "answers: a document is named that is not in the package");
        }
    }

    /**
     * What the bid is for.
     *
     * @param tender the tender
     * @param lot the lot, 1 to 40 characters
     * @param vendor the bidder
     * @param version from 1, rising with every replacement
     * @param amendments digests of the amendments that it takes into account, at most 100
     * @param nonce 32 random octets
     */
    public record Header(
            UUID tender, String lot, CreditCode vendor, int version, List<Sha256> amendments, Octets nonce) {
        public Header {
            amendments = List.copyOf(amendments);
            Words.requireLine("lot", lot, 40);
            Words.requireRange("version", version, 1, Manifest.MAX_VERSION);
            Words.requireSize("amendments", amendments, 0, 100);
            Words.requireThat(nonce.length() == NONCE_OCTETS, "nonce: must be 32 octets");
        }
    }

    /**
     * A product for an item of the tender.
     *
     * @param item the item's id
     * @param product what is offered
     * @param quantity pieces, 1 to 1,000,000,000
     * @param unitPrice in yuan
     * @param parameters values by parameter id, at most 500
     * @param certificates of the product, at most 100
     */
    public record Offer(
            String item,
            Product product,
            long quantity,
            Money unitPrice,
            Map<String, java.math.BigDecimal> parameters,
            List<Certificate> certificates) {
        public Offer {
            parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
            certificates = List.copyOf(certificates);
            Words.requireLine("item", item);
            Words.requireRange("quantity", quantity, 1, 1_000_000_000L);
            Words.requireSize("parameters", parameters.keySet(), 0, 500);
            Words.requireSize("certificates", certificates, 0, 100);
            parameters.keySet().forEach(id -> Words.requireLine("parameters", id));
            parameters.values().forEach(value -> Words.requireDecimal("parameters", value));
        }
    }

    /** A product by maker, brand, model and the model's version; each 1 to 200 characters. */
    public record Product(String maker, String brand, String model, String modelVersion) {
        public Product {
            Words.requireLine("maker", maker);
            Words.requireLine("brand", brand);
            Words.requireLine("model", model);
            Words.requireLine("modelVersion", modelVersion);
        }
    }

    /** A certificate of a product: its kind, number and both dates, the second not before the first. */
    public record Certificate(String kind, String number, LocalDate issuedOn, LocalDate expiresOn) {
        public Certificate {
            Words.requireLine("kind", kind);
            Words.requireLine("number", number);
            Words.requireThat(!expiresOn.isBefore(issuedOn), "expiresOn: must not be before issuedOn");
            Words.requireRange("issuedOn", issuedOn.getYear(), 1900, 9999);
            Words.requireRange("expiresOn", expiresOn.getYear(), 1900, 9999);
        }
    }

    /**
     * A document of the package.
     *
     * @param name its plain file name, as {@code docs/formats.md} allows
     * @param mediaType such as {@code application/pdf}
     * @param size in octets, less than 4 GiB
     * @param sha256 of its octets
     */
    public record Document(String name, String mediaType, long size, Sha256 sha256) {
        public Document {
            Words.requireThat(EntryName.isDocument(name), "name: not a plain document name");
            Words.requireThat(
                    mediaType.length() <= 100 && mediaType.matches("[a-z0-9.+-]+/[a-z0-9.+-]+"),
                    "mediaType: must be like application/pdf");
            Words.requireRange("size", size, 0, BidPackage.MAX_OCTETS);
        }
    }

    /**
     * Reads {@code bid.json}.
     *
     * @throws MalformedException unless {@code bytes} are the canonical form of a bid within its limits
     */
    public static Bid parse(byte[] bytes) {
        return Words.parse(bytes, TYPE, BidJson::read, Bid::toJson);
    }

    /** The document as JSON; its canonical bytes are signed. */
    public JsonObject toJson() {
        return BidJson.write(this);
    }

    /** The same bid with other documents. */
    public Bid withDocuments(List<Document> replacement) {
        return new Bid(header, offers, answers, price, replacement);
    }
}
