package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evaluation.persistence.SheetRow;
import org.hengbiao.evaluation.persistence.SheetRows;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.KeyFolder;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.sealing.AtRestCipher;

/** Keeps locked sheets encrypted under a key of the service's own, which is not in the database. */
@ApplicationScoped
class SheetVault {

    private final SheetRows rows;
    private final ClockOfRecord clock;
    private final AtRestCipher cipher;

    SheetVault(SheetRows rows, ClockOfRecord clock, PlatformConfiguration configuration) {
        this.rows = rows;
        this.clock = clock;
        this.cipher = new AtRestCipher(KeyFolder.at(configuration.data())
                .octets("score-sheets.key", () -> KeyFolder.random(AtRestCipher.KEY_LENGTH)));
    }

    /** Takes a sheet in. */
    void lock(UUID tender, UUID member, VerifiedAct act) {
        SheetRow row = new SheetRow();
        row.lockedAt = clock.now();
        row.id = Identifiers.next(row.lockedAt);
        row.tender = tender;
        row.person = member;
        row.digest = act.cms().sha256().octets();
        byte[] plain = JsonObject.with("cms", act.cms().base64())
                .with("content", act.content().base64())
                .build()
                .canonical();
        row.sealed = cipher.seal(plain, KeyFolder.random(AtRestCipher.NONCE_LENGTH), place(tender, member));
        rows.persist(row);
        rows.flush();
    }

    /** How many sheets of a tender are locked. */
    int locked(UUID tender) {
        return rows.ofTender(tender).size();
    }

    boolean holds(UUID tender, UUID member) {
        return rows.has(tender, member);
    }

    /**
     * All sheets as they were signed. The caller has made sure that all are locked.
     *
     * @throws IllegalStateException when a row was changed or belongs elsewhere
     */
    List<Kept> reveal(UUID tender) {
        return rows.ofTender(tender).stream().map(this::open).toList();
    }

    private Kept open(SheetRow row) {
        byte[] plain = cipher.open(row.sealed, place(row.tender, row.person))
                .orElseThrow(() -> new IllegalStateException("a locked score sheet was changed in the database"));
        JsonReader kept = JsonParser.readCanonical(plain);
        byte[] cms = kept.octets("cms");
        if (!Sha256.of(cms).equals(Sha256.ofOctets(row.digest))) {
            throw new IllegalStateException("a locked score sheet is not the one that was logged");
        }
        return new Kept(row.person, Octets.of(cms), Octets.of(kept.octets("content")));
    }

    private static byte[] place(UUID tender, UUID member) {
        return (tender + " " + member).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A revealed sheet.
     *
     * @param member whose
     * @param cms as it was signed
     * @param content the signed bytes
     */
    record Kept(UUID member, Octets cms, Octets content) {

        EvaluationReplay.SignedSheet signed() {
            return new EvaluationReplay.SignedSheet(cms.sha256(), ScoreSheet.read(content.toArray()));
        }
    }
}
