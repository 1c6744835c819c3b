package org.hengbiao.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.hengbiao.tool.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offline tool asks of a dossier's ranking what it asks of synthetic bids. */
class WhatIfOnDossierTest {

    @Test
    void theToolSaysHowFarTheWeightsOfAFinishedEvaluationCanMove(@TempDir Path folder) throws IOException {
        Story story = ProcurementStory.tell("hengbiao.example/log", false);
        Path dossier = story.write(folder);
        DossierScores scores = DossierScores.of(dossier).fold(found -> found, why -> {
            throw new AssertionError(why.detail());
        });
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int code = Tool.run(
                List.of("what-if", "--facts", dossier.toString()), "en", new PrintWriter(out), new PrintWriter(err));

        assertEquals(0, code, err::toString);
        String winner =
                scores.ranking().winner().orElseThrow().breakdown().vendor().text();
        assertTrue(out.toString().contains(winner + " leads."), out::toString);
        assertTrue(out.toString().contains("without rounding, about"), out::toString);
    }
}
