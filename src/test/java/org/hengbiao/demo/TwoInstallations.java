package org.hengbiao.demo;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;

/** The catalog is the bureau's own installation; a messenger carries discs between it and the tendering one. */
final class TwoInstallations implements CatalogSide {

    private final Player clerk;
    private final Player second;

    TwoInstallations(Player clerk, Player second) {
        this.clerk = clerk;
        this.second = second;
    }

    @Override
    public void fill(Scene scene) {
        OneInstallation.imported(clerk);
        Deviation.unless(
                scene.cast()
                        .player("bureau-1")
                        .api()
                        .get("/api/catalog/products")
                        .refused()
                        .equals("other-part"),
                "the tendering part answers for the catalog");
    }

    @Override
    public void submit(Scene scene, UUID plan) {
        Player purchaser = scene.cast().player("purchaser-1");
        String submission = "/api/plans/" + plan + "/submission";
        String refused = purchaser.api().post(submission).refused();
        Deviation.unless(refused.equals("extract-missing"), "a plan was submitted without an extract: " + refused);
        Answer answer = asked(purchaser, "extract-request");
        Deviation.unless(!answer.text().contains("FW-"), "an extract tells a product: " + answer.text());
        purchaser.api().post(submission).expect(200, 201);
        recommend(purchaser, plan);
    }

    /** Names leave the bureau by two people only. */
    private void recommend(Player purchaser, UUID plan) {
        String request = purchaser
                .api()
                .post("/api/plans/" + plan + "/recommendation-request")
                .expect(201)
                .json()
                .text("file");
        String question = carriedOver(purchaser, clerk, request);
        String list = clerk.api()
                .post("/api/exchange/files/" + question + "/answer")
                .expect(201)
                .json()
                .text("id");
        String place = "/api/exchange/files/" + list;
        byte[] document = clerk.api().get(place + "/document").expect(200).body();
        String early =
                clerk.api().cms(place + "/signature", clerk.sign(document)).refused();
        Deviation.unless(early.equals("not-approved"), "names were signed for without approval: " + early);
        clerk.api().post(place + "/approval").expect(200);
        String same =
                clerk.api().cms(place + "/signature", clerk.sign(document)).refused();
        Deviation.unless(same.equals("same-person"), "one person let names out: " + same);
        String received = carriedOver(second, purchaser, list);
        String names = purchaser
                .api()
                .get("/api/exchange/files/" + received + "/document")
                .expect(200)
                .text();
        Deviation.unless(names.contains("JD-FW9000"), "the list names no product: " + names);
    }

    @Override
    public void settle(Scene scene, UUID tender) {
        Player agency = scene.cast().player("agency-1");
        Answer answer = asked(agency, "membership-request");
        Deviation.unless(answer.text().contains("\"listed\":false"), "the winner is in the catalog: " + answer.text());
        String question = carriedOver(agency, clerk, file(agency, "admission-case"));
        OneInstallation.admit(clerk);
        String ruling = clerk.api()
                .post("/api/exchange/files/" + question + "/answer")
                .expect(201)
                .json()
                .text("id");
        carriedOver(clerk, agency, ruling);
    }

    /** Takes a question to the bureau and its answer back; what the answer says. */
    private Answer asked(Player asking, String kind) {
        String question = carriedOver(asking, clerk, file(asking, kind));
        String answer = clerk.api()
                .post("/api/exchange/files/" + question + "/answer")
                .expect(201)
                .json()
                .text("id");
        String received = carriedOver(clerk, asking, answer);
        return asking.api().get("/api/exchange/files/" + received + "/document").expect(200);
    }

    /** Signs a file, records its journey and takes it in on the other side; its identifier there. */
    private static String carriedOver(Player from, Player to, String id) {
        String place = "/api/exchange/files/" + id;
        byte[] document = from.api().get(place + "/document").expect(200).body();
        from.api().cms(place + "/signature", from.sign(document)).expect(201);
        Deviation.unless(
                from.api().get(place + "/signed").refused().equals("no-carriage"), "a disc left without an approval");
        String code = from.api()
                .post(place + "/carriages", journey())
                .expect(201)
                .json()
                .text("checkCode");
        byte[] disc = from.api().get(place + "/signed").expect(200).body();
        JsonObject incoming = JsonObject.with("file", Base64.getEncoder().encodeToString(disc))
                .with("carriage", journey())
                .build();
        JsonReader taken =
                to.api().post("/api/exchange/files", incoming).expect(201).json();
        Deviation.unless(taken.text("checkCode").equals(code), "the check codes differ");
        Deviation.unless(
                to.api().post("/api/exchange/files", incoming).refused().equals("taken-before"),
                "a disc was taken in twice");
        return taken.text("id");
    }

    private static JsonObject journey() {
        return JsonObject.with("approval", "示例审批单 1")
                .with("disc", "示例光盘 1")
                .with("carrier", "示例传递人")
                .build();
    }

    private static String file(Player owner, String kind) {
        return files(owner).stream()
                .filter(file ->
                        file.text("kind").equals(kind) && file.text("direction").equals("out"))
                .map(file -> file.text("id"))
                .findFirst()
                .orElseThrow(() -> new Deviation("no file of kind " + kind));
    }

    private static List<JsonReader> files(Player owner) {
        return JsonParser.parse(owner.api()
                                .get("/api/exchange/files")
                                .expect(200)
                                .body())
                        instanceof JsonArray array
                ? array.items().stream().map(JsonReader::of).toList()
                : List.of();
    }
}
