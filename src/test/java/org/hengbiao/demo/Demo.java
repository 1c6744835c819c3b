package org.hengbiao.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hengbiao.formats.JsonReader;

/** {@code make demo}: one whole tender against a service of its own; ends with {@code DEMO OK}, or says where it went wrong. */
public final class Demo {

    private static final Path FOLDER = Path.of("target", "demo");

    private Demo() {}

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            tell(FOLDER, new Narration(out));
            out.println("DEMO OK");
        } catch (Deviation deviation) {
            out.println("DEMO FAILED: " + deviation.getMessage()
                    + (deviation.getCause() == null ? "" : " (" + deviation.getCause() + ")"));
            System.exit(1);
        } catch (RuntimeException unexpected) {
            out.println("DEMO FAILED: an answer was not as expected: " + unexpected);
            System.exit(1);
        }
    }

    /** Tells the whole story in {@code folder}, which is emptied first. */
    static void tell(Path folder, Narration narration) {
        Instant begun = Instant.now();
        clear(folder);
        try (ServiceProcess service = ServiceProcess.sandbox(folder.resolve("data"))) {
            narration.line("Hengbiao 衡标, " + service.address() + ", data in " + service.data());
            Story story = Story.begin(folder, ApiClient.anonymous(service.address()), narration);
            UUID tender = story.publish();
            Bidding bidding = story.bid(tender);
            String closing = story.open(tender, bidding);
            List<JsonReader> ranking = story.evaluate(tender, closing);
            story.award(tender, ranking);
            print(ranking, narration);
        }
        verify(folder, narration);
        narration.line("");
        narration.line("卷宗 Dossier: " + folder.resolve("dossier.zip"));
        narration.line("每个分数的理由 Each score's reason: java -jar target/hengbiao-tool.jar score --dossier "
                + folder.resolve("dossier.zip") + " --lang zh|en");
        narration.line("用时 Took " + Duration.between(begun, Instant.now()).toSeconds() + " s");
    }

    private static void print(List<JsonReader> ranking, Narration narration) {
        narration.chapter("排名", "Ranking");
        for (JsonReader place : ranking) {
            narration.line(Narration.padded(String.valueOf(place.integer("rank")), 4)
                    + Narration.padded(place.text("vendor"), 22)
                    + Narration.padded("¥" + place.text("price"), 18)
                    + place.text("total"));
        }
        Deviation.unless(
                ranking.get(0).text("vendor").equals("91999913HBDM001391"),
                "the winner is not the one outside the catalog");
    }

    /** With the service stopped and no network. */
    private static void verify(Path folder, Narration narration) {
        narration.chapter("离线核验（服务已停）", "Offline verification, the service is stopped");
        String dossier = folder.resolve("dossier.zip").toString();
        Run trusted = Run.tool(
                        "verify", "--trust", folder.resolve("anchors.json").toString(), dossier)
                .expect(0);
        narration.row("有信任锚", "With trust anchors", "exit 0: " + trusted.lastLine());
        Run alone = Run.tool("verify", dossier).expect(3);
        narration.row("无信任锚", "Without", "exit 3: " + alone.lastLine());
    }

    static void clear(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Deviation("the folder " + folder + " can't be emptied", e);
        }
    }
}
