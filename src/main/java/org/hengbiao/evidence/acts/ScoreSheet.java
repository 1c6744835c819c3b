package org.hengbiao.evidence.acts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.MemberGrades;

/**
 * What one member of the committee graded alone ({@code O87 art 62}).
 *
 * @param tender the tender
 * @param lot the lot
 * @param member the person
 * @param closing the entry of the tender's closing statement, which binds the sheet to this box of bids
 * @param grades at most one for each bid and criterion
 */
public record ScoreSheet(UUID tender, String lot, UUID member, Sha256 closing, List<Grade> grades) {

    public static final String TYPE = "hengbiao.org/score-sheet@v1";

    /**
     * A grade.
     *
     * @param bid digest of the bid's manifest act
     * @param criterion id of the rule's criterion
     * @param grade within the criterion's bands
     * @param reason the member's words, possibly empty
     */
    public record Grade(Sha256 bid, String criterion, BigDecimal grade, String reason) {

        static Grade read(JsonReader in) {
            in.only("bid", "criterion", "grade", "reason");
            return new Grade(in.sha256("bid"), in.text("criterion"), in.decimal("grade"), in.text("reason"));
        }

        JsonObject toJson() {
            return JsonObject.with("bid", bid.hex())
                    .with("criterion", criterion)
                    .with("grade", grade.toPlainString())
                    .with("reason", reason)
                    .build();
        }
    }

    /** @throws MalformedException when a bid is graded twice for one criterion */
    public ScoreSheet {
        grades = List.copyOf(grades);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            if (!seen.add(grades.get(i).bid().hex() + " " + grades.get(i).criterion())) {
                throw new MalformedException("/grades/" + i, "grades a bid a second time for the same criterion");
            }
        }
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException when they are not canonical or a field is missing, unknown or wrong
     */
    public static ScoreSheet read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "tender", "lot", "member", "closing", "grades");
        return new ScoreSheet(
                in.uuid("tender"),
                in.text("lot"),
                in.uuid("member"),
                in.sha256("closing"),
                in.objects("grades").stream().map(Grade::read).toList());
    }

    /** The bytes that the member signs. */
    public byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("lot", lot)
                .with("member", member.toString())
                .with("closing", closing.hex())
                .with("grades", JsonArray.ofObjects(grades.stream().map(Grade::toJson)))
                .build()
                .canonical();
    }

    /** The sheet as scoring takes it. */
    public MemberGrades toGrades() {
        MemberGrades.Builder builder = MemberGrades.by(member);
        grades.forEach(each ->
                builder.grade(each.bid(), each.criterion(), new MemberGrades.Grade(each.grade(), each.reason())));
        return builder.build();
    }
}
