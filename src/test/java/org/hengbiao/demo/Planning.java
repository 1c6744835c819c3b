package org.hengbiao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;

/** From the question of classification to a plan that was reviewed. */
final class Planning {

    private static final Path NETWORK = Path.of("docs", "examples", "network-complies.yaml");
    private static final ZoneId LAWS_ZONE = ZoneId.of("Asia/Shanghai");

    private final Scene scene;
    private final CatalogSide catalog;

    Planning(Scene scene, CatalogSide catalog) {
        this.scene = scene;
        this.catalog = catalog;
    }

    /** The purchaser plans ten firewalls; the leading group agrees. */
    UUID plan() {
        Player purchaser = scene.cast().player("purchaser-1");
        classifiedPlanIsRefused(purchaser);
        UUID plan = purchaser
                .api()
                .post("/api/plans", classification("unclassified"))
                .expect(201)
                .json()
                .uuid("id");
        purchaser.api().put("/api/plans/" + plan, content()).expect(200);
        purchaser
                .api()
                .cms("/api/plans/" + plan + "/placement", placement(purchaser, plan))
                .expect(200, 201);
        catalog.submit(scene, plan);
        scene.narration().row("采购人提交计划：防火墙十台", "The purchaser plans 10 firewalls", "360 万元 ¥3,600,000");
        review(plan);
        return plan;
    }

    private void classifiedPlanIsRefused(Player purchaser) {
        String refused = purchaser
                .api()
                .post("/api/plans", classification("secret-level-3"))
                .refused();
        scene.narration().row("涉密计划被拒，不留痕迹", "A classified plan is refused, nothing kept", refused);
    }

    private static JsonObject classification(String answer) {
        return JsonObject.with("classification", answer)
                .with("classifiedBy", "示例定密责任人")
                .build();
    }

    private static JsonObject content() {
        LocalDate today = LocalDate.now(LAWS_ZONE);
        JsonObject minimum = JsonObject.with("throughput", "8")
                .with("concurrent-sessions", "1000000")
                .with("new-connections", "90000")
                .build();
        JsonObject item = JsonObject.with("item", "1")
                .with("category", "firewall")
                .with("quantity", Json.integer(10))
                .with("minimum", minimum)
                .build();
        return JsonObject.with("number", "SLCG-2026-0017")
                .with("title", "接入网防火墙采购（示例）")
                .with("budget", "3600000.00")
                .with("neededBy", today.plusDays(120).toString())
                .with("intentionPublishedOn", today.minusDays(45).toString())
                .with("items", JsonArray.of(item))
                .build();
    }

    /** What the tool signs after its check of an invented network, which stays on the purchaser's machine. */
    private static byte[] placement(Player purchaser, UUID plan) {
        Path statement = purchaser.folder().resolve("placement-" + plan + ".p7m");
        OfflineTool.run(
                "network",
                NETWORK.toString(),
                "--statement",
                statement.toString(),
                "--plan",
                plan.toString(),
                "--by",
                "示例网络负责人",
                "--key",
                purchaser.keyFile().toString(),
                "--password-file",
                purchaser.passwordFile().toString());
        try {
            return Files.readAllBytes(statement);
        } catch (IOException e) {
            throw new Deviation("the placement statement can't be read", e);
        }
    }

    private void review(UUID plan) {
        Player leading = scene.cast().player("leading-1");
        JsonReader sheet = leading.api()
                .get("/api/plans/" + plan + "/prior-review")
                .expect(200)
                .json();
        JsonReader item = sheet.objects("items").get(0);
        leading.api()
                .post(
                        "/api/plans/" + plan + "/opinion",
                        JsonObject.with("opinion", "agree")
                                .with("remarks", "同意（示例）")
                                .build())
                .expect(200, 201);
        scene.narration()
                .row(
                        "领导小组审核：同意",
                        "The leading group agrees on the facts",
                        item.has("eligibleProducts")
                                ? item.integer("eligibleProducts") + " products, " + item.integer("makers") + " makers"
                                : "enough makers: " + item.bool("enoughMakers"));
    }
}
