package org.hengbiao.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.Salt;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.StatementDraft;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class LogOrderCheckTest {

    private static final Instant NOON = Instant.parse("2026-12-14T04:00:00Z");

    private byte next;

    private Statement act(String name) {
        byte[] salt = new byte[Salt.LENGTH];
        Arrays.fill(salt, next++);
        return StatementDraft.of(name, NOON, Actor.PLATFORM).salted(Salt.ofOctets(salt), Salt.ofOctets(salt));
    }

    private static LogOrderCheck check(List<Statement> acts, long... ticks) {
        Map<Sha256, Long> byEntry = new HashMap<>();
        for (int i = 0; i < ticks.length; i++) {
            byEntry.put(acts.get(i).entry(), ticks[i]);
        }
        return new LogOrderCheck(new StatementSet(acts), byEntry);
    }

    @Test
    void aBidThatEntersTheLogAfterTheClosingIsBackdated() {
        List<Statement> acts = List.of(act("BoxClosed"), act("BidReceived"));
        BrokenLink broken =
                assertThrows(BrokenLink.class, () -> check(acts, 7, 8).check());
        assertTrue(broken.getMessage().contains("entered the log after"), broken.getMessage());
    }

    @Test
    void aSheetThatIsLockedAfterTheRevealIsBackdated() {
        List<Statement> acts = List.of(act("SheetRevealed"), act("SheetLocked"));
        assertThrows(BrokenLink.class, () -> check(acts, 7, 8).check());
    }

    private Statement ofDraw(String name, String draw) {
        byte[] salt = new byte[Salt.LENGTH];
        Arrays.fill(salt, next++);
        return StatementDraft.of(name, NOON, Actor.PLATFORM)
                .with(JsonObject.with("draw", draw).build())
                .salted(Salt.ofOctets(salt), Salt.ofOctets(salt));
    }

    @Test
    void aCommitmentThatEntersTheLogAfterAContributionIsShownIsBackdated() {
        List<Statement> acts =
                List.of(ofDraw("DrawContributionRevealed", "one"), ofDraw("DrawContributionCommitted", "one"));
        assertThrows(BrokenLink.class, () -> check(acts, 7, 8).check());
    }

    @Test
    void drawsOfOneTenderMayFollowOneAnother() {
        List<Statement> acts =
                List.of(ofDraw("DrawContributionRevealed", "one"), ofDraw("DrawContributionCommitted", "two"));
        assertDoesNotThrow(() -> check(acts, 7, 8).check());
    }

    @Test
    void actsOfOneTickHaveNoOrderAmongThem() {
        List<Statement> acts = List.of(act("BoxClosed"), act("BidReceived"));
        assertDoesNotThrow(() -> check(acts, 7, 7).check());
    }
}
