package org.hengbiao.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hengbiao.evidence.dossier.TieTelling.Twist;
import org.hengbiao.evidence.dossier.Verdict.Outcome;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.Revelation;
import org.hengbiao.tool.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier with a draw between tied bids: it verifies, and nothing about the draw can be told otherwise. */
class DrawCheckTest {

    private static final String ORIGIN = "log.example/hengbiao";

    @TempDir
    Path folder;

    private static Verdict verdict(Story story, Path file) {
        return DossierVerification.verify(file, Optional.of(story.anchors()));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "OPENER_OPENS"})
    void drawnTieVerifiesAndItsRecordReplays(Twist twist) throws IOException {
        Story story = ProcurementStory.tied(ORIGIN, twist);
        Path file = story.write(folder);
        Verdict verdict = verdict(story, file);
        assertEquals(Optional.empty(), verdict.firstBroken());
        assertEquals(Outcome.VERIFIED, verdict.outcome());
        DossierScores scores = DossierScores.of(file).fold(found -> found, why -> {
            throw new AssertionError(why.detail());
        });
        DrawRecord record = scores.draws().get(0);
        assertEquals(DrawPurpose.TIE, record.list().purpose());
        assertEquals(record, record.replayed());
        assertEquals(
                record.order().names().get(0),
                scores.ranking().placed().get(0).breakdown().bid().hex());
        long opened = record.shown().values().stream()
                .filter(each -> each.by() == Revelation.OPENER)
                .count();
        assertEquals(twist == Twist.OPENER_OPENS ? 1 : 0, opened);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHANGED_LIST|freezes other bids than those that are tied by the recomputed ranking",
                "SWAPPED_CONTRIBUTIONS|other-contribution",
                "OTHER_CONTRIBUTION|other-contribution",
                "TWOFOLD_ENVELOPE|other-envelope",
                "SECOND_DRAW|second list for the same purpose and subject",
                "EARLY_REVEAL|was revealed before both parties had committed",
                "IMPATIENT_OPENER|was opened before its party had had its time to show it",
                "STRANGER_REVEALS|was revealed by neither its party nor the opener",
                "AGENCY_SUPERVISES_ITSELF|is of the agency itself",
                "OTHER_ORDER|states another order than the one that follows from the seed",
                "OTHER_SEED|states another list or seed",
                "OPENER_OF_THE_AGENCY|is of an organisation that contributes to the draw itself",
                "NO_COMMITMENT|supervisor committed 0 times"
            })
    void whatIsWrongIsNamed(Twist twist, String link) throws IOException {
        Story story = ProcurementStory.tied(ORIGIN, twist);
        Check broken = verdict(story, story.write(folder)).firstBroken().orElseThrow();
        assertEquals("draws", broken.name(), String.valueOf(broken.broken()));
        assertTrue(String.valueOf(broken.broken()).contains(link), String.valueOf(broken.broken()));
    }

    @Test
    void tieWithoutADrawIsNoRanking() throws IOException {
        Story story = ProcurementStory.tied(ORIGIN, Twist.NONE);
        for (String act : new String[] {
            "DrawListFrozen",
            "LotsDrawn",
            "DrawContributionCommitted",
            "DrawContributionCommitted",
            "DrawContributionRevealed",
            "DrawContributionRevealed"
        }) {
            story.drop(story.first(act));
        }
        Check broken = verdict(story, story.write(folder)).firstBroken().orElseThrow();
        assertTrue(
                String.valueOf(broken.broken()).contains("bids are tied, and no draw separated them (O87 art 68)"),
                broken.broken());
    }

    @Test
    void theToolReplaysEveryDrawOfADossier() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Path drawn = ProcurementStory.tied(ORIGIN, Twist.NONE).write(folder);
        assertEquals(0, replay(drawn, out, err), err.toString());
        assertEquals(
                1,
                out.toString().lines().filter(line -> line.startsWith("EQUAL")).count(),
                out.toString());
        Path untied = ProcurementStory.tell(ORIGIN, false).write(folder);
        assertEquals(0, replay(untied, out, err), err.toString());
        assertTrue(out.toString().contains("The dossier holds no draw."), out.toString());
        Path swapped =
                ProcurementStory.tied(ORIGIN, Twist.SWAPPED_CONTRIBUTIONS).write(folder);
        assertEquals(1, replay(swapped, out, err));
        assertTrue(err.toString().contains("other-contribution"), err.toString());
    }

    private static int replay(Path file, StringWriter out, StringWriter err) {
        return Tool.run(
                List.of("draw", "--replay", file.toString()),
                "en",
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    @Test
    void contributionWithoutAListIsNotPassedOver() throws IOException {
        Story story = ProcurementStory.tied(ORIGIN, Twist.NONE);
        story.drop(story.first("DrawListFrozen"));
        Check broken = verdict(story, story.write(folder)).firstBroken().orElseThrow();
        assertTrue(String.valueOf(broken.broken()).contains("is of a draw whose list was not frozen"), broken.broken());
    }
}
