package org.hengbiao.evidence.acts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.Stage;

/**
 * One review of bids at the gates of a stage: the agency's qualification review ({@code O87 art 44}) or one member's
 * conformity review ({@code O87 art 50}).
 *
 * @param stage which
 * @param tender the tender
 * @param lot the lot
 * @param decisions at most one for each bid and gate
 * @param certificatesConfirmed numbers of certificates that were looked up at their issuer and found in force
 */
public record GateReview(
        Stage stage, UUID tender, String lot, List<Decision> decisions, List<String> certificatesConfirmed) {

    private static final String QUALIFICATION = "hengbiao.org/qualification@v1";
    private static final String CONFORMITY = "hengbiao.org/conformity@v1";

    /**
     * What was decided.
     *
     * @param bid digest of the bid's manifest act
     * @param gate id of the rule's gate
     * @param met whether the bid meets it
     * @param reason the decider's words, never blank: losers are told ({@code O87 art 69})
     */
    public record Decision(Sha256 bid, String gate, boolean met, String reason) {

        static Decision read(JsonReader in) {
            in.only("bid", "gate", "met", "reason");
            String reason = in.text("reason");
            if (reason.isBlank()) {
                throw new MalformedException(in.pointer() + "/reason", "every decision has a reason (O87 art 69)");
            }
            return new Decision(in.sha256("bid"), in.text("gate"), in.bool("met"), reason);
        }

        JsonObject toJson() {
            return JsonObject.with("bid", bid.hex())
                    .with("gate", gate)
                    .with("met", Json.bool(met))
                    .with("reason", reason)
                    .build();
        }
    }

    /** @throws MalformedException when a bid is decided twice at one gate */
    public GateReview {
        decisions = List.copyOf(decisions);
        certificatesConfirmed = List.copyOf(certificatesConfirmed);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (!seen.add(decisions.get(i).bid().hex() + " " + decisions.get(i).gate())) {
                throw new MalformedException("/decisions/" + i, "decides a bid a second time at the same gate");
            }
        }
    }

    /** The document's {@code type} for a stage. */
    public static String typeOf(Stage stage) {
        return stage == Stage.QUALIFICATION ? QUALIFICATION : CONFORMITY;
    }

    /**
     * Reads the signed bytes of a review of {@code stage}.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static GateReview read(Stage stage, byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(typeOf(stage))
                .only("type", "tender", "lot", "decisions", "certificatesConfirmed");
        return new GateReview(
                stage,
                in.uuid("tender"),
                in.text("lot"),
                in.objects("decisions").stream().map(Decision::read).toList(),
                in.texts("certificatesConfirmed"));
    }

    /** The bytes that the reviewer signs. */
    public byte[] canonical() {
        return JsonObject.with("type", typeOf(stage))
                .with("tender", tender.toString())
                .with("lot", lot)
                .with("decisions", JsonArray.ofObjects(decisions.stream().map(Decision::toJson)))
                .with("certificatesConfirmed", JsonArray.ofTexts(certificatesConfirmed))
                .build()
                .canonical();
    }

    /** The decision on a bid at a gate. */
    public Optional<Decision> of(Sha256 bid, String gate) {
        return decisions.stream()
                .filter(each -> each.bid().equals(bid) && each.gate().equals(gate))
                .findFirst();
    }
}
