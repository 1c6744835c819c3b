package org.hengbiao.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonReader;

/** The story of one tender in its chapters; tests stop where they want to look. */
public final class Story {

    private final Scene scene;
    private final KeyPool pool;
    private final CatalogSide catalog;

    private Story(Scene scene, CatalogSide catalog) {
        this.scene = scene;
        this.catalog = catalog;
        this.pool = new KeyPool(scene);
    }

    /** Brings everybody on stage at a service that just started for the first time. */
    public static Story begin(Path folder, ApiClient anybody, Narration narration) {
        return begin(folder, anybody, narration, new OneInstallation());
    }

    /** The same with the catalog where {@code catalog} says. */
    static Story begin(Path folder, ApiClient anybody, Narration narration, CatalogSide catalog) {
        narration.chapter("众人到齐", "Everybody is there");
        Cast cast = Cast.assemble(folder.resolve("people"), anybody);
        Crowd.enter(cast);
        Scene scene = new Scene(folder, anybody, cast, narration);
        scene.keep("anchors.json", AnchorsFile.of(anybody, cast.authority()));
        narration.row("单位、人员、角色、证书", "Organisations, people, roles, certificates", "demo CA");
        return new Story(scene, catalog);
    }

    public Scene scene() {
        return scene;
    }

    /** From the catalog to a published tender. */
    public UUID publish() {
        scene.narration().chapter("目录、计划、招标", "Catalog, plan, tender");
        catalog.fill(scene);
        UUID plan = new Planning(scene, catalog).plan();
        pool.fill();
        return new Tendering(scene).publish(plan);
    }

    /** The bidders of a tender, who have downloaded what they need and not bid yet. */
    Bidding bidding(UUID tender) {
        Bidding bidding = new Bidding(scene, tender);
        bidding.download();
        return bidding;
    }

    /** Six bidders, until the deadline. */
    Bidding bid(UUID tender) {
        scene.narration().chapter("投标", "Bids");
        Bidding bidding = bidding(tender);
        bidding.submit("vendor-a", bidding.seal("vendor-a", "vendor-a"));
        bidding.flippedByte("vendor-b");
        bidding.movedPart("vendor-c", "vendor-a");
        bidding.replaced("vendor-d");
        Player shell = scene.cast().player("vendor-e");
        bidding.submit(shell.login(), new ShellBid(scene, tender, shell).seal());
        bidding.seal("vendor-f", "vendor-f");
        bidding.proofs();
        return bidding;
    }

    /** From the deadline to the opened bids; the closing's entry. */
    String open(UUID tender, Bidding bidding) {
        scene.narration().chapter("开标", "Opening");
        Opening opening = new Opening(scene, tender, pool.ceremony());
        opening.tooEarly();
        opening.passDeadline();
        bidding.late("vendor-f");
        String closing = opening.closing();
        opening.release();
        opening.open();
        new StockTools(scene, pool.ceremony()).accept("vendor-a");
        return closing;
    }

    /** Review, scores, ranking. */
    List<JsonReader> evaluate(UUID tender, String closing) {
        scene.narration().chapter("评审", "Evaluation");
        Evaluating evaluating = new Evaluating(scene, tender, closing);
        evaluating.seat();
        evaluating.qualify();
        evaluating.conform();
        evaluating.score();
        return evaluating.rank();
    }

    /** Decision to dossier. */
    void award(UUID tender, List<JsonReader> ranking) {
        scene.narration().chapter("定标", "Award");
        Awarding awarding = new Awarding(scene, tender);
        awarding.decide(ranking.get(0));
        awarding.debrief(ranking);
        catalog.settle(scene, tender);
        awarding.dossier();
    }
}
