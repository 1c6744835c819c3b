package org.hengbiao.evidence.tracing;

import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * Everything that tracing one edition needs, secrets included: {@code hengbiao.org/trace-register@v1}. The platform signs it for
 * the bureau, which keeps it as closely as the list itself.
 *
 * @param edition which edition
 * @param list SHA-256 of its canonical list
 * @param title what it is called
 * @param rows its rows
 * @param copies the copies with a row order of their own
 */
public record TraceRegister(UUID edition, Sha256 list, String title, List<TracedRow> rows, List<Copy> copies) {

    public static final String TYPE = "hengbiao.org/trace-register@v1";

    /**
     * A numbered copy.
     *
     * @param number its number
     * @param organisation the recipient's organisation
     * @param person the recipient
     * @param order its row order
     * @param commitment what the log holds of the order
     * @param proof how the log shows it
     */
    public record Copy(
            int number, String organisation, String person, RowOrder order, Sha256 commitment, CommitmentProof proof) {}

    public TraceRegister {
        rows = List.copyOf(rows);
        copies = List.copyOf(copies);
    }

    /**
     * Reads what the platform signed.
     *
     * @throws MalformedException unless it is the canonical form of such a register, each secret fitting its commitment
     */
    public static TraceRegister read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "edition", "list", "title", "rows", "copies");
        UUID edition = in.uuid("edition");
        return new TraceRegister(
                edition,
                in.sha256("list"),
                in.text("title"),
                in.objects("rows").stream().map(TracedRow::read).toList(),
                in.objects("copies").stream().map(copy -> copy(edition, copy)).toList());
    }

    private static Copy copy(UUID edition, JsonReader in) {
        in.only("number", "organisation", "person", "secret", "commitment", "proof");
        int number = in.integer("number", 1, LayoutMark.MAX_COPY);
        byte[] secret = in.octets("secret");
        if (secret.length != Sha256.LENGTH) {
            throw new MalformedException(in.pointer() + "/secret", "must have 32 octets");
        }
        RowOrder order = new RowOrder(Octets.of(secret));
        Sha256 commitment = in.sha256("commitment");
        if (!order.commitment(edition, number).equals(commitment)) {
            throw new MalformedException(in.pointer() + "/commitment", "does not commit to this copy's secret");
        }
        return new Copy(
                number,
                in.text("organisation"),
                in.text("person"),
                order,
                commitment,
                CommitmentProof.read(in.object("proof")));
    }

    /** What the platform signs. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("edition", edition.toString())
                .with("list", list.hex())
                .with("title", title)
                .with("rows", JsonArray.ofObjects(rows.stream().map(TracedRow::toJson)))
                .with("copies", JsonArray.ofObjects(copies.stream().map(TraceRegister::toJson)))
                .build();
    }

    private static JsonObject toJson(Copy copy) {
        return JsonObject.with("organisation", copy.organisation())
                .with("person", copy.person())
                .with("number", copy.number())
                .with("secret", copy.order().secret().base64())
                .with("commitment", copy.commitment().hex())
                .with("proof", copy.proof().toJson())
                .build();
    }
}
