package org.hengbiao.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;

/** Catalog and tenders are one installation. A winner outside the catalog comes before the bureau by itself. */
final class OneInstallation implements CatalogSide {

    private static final Path CATALOG = Path.of("catalog-data");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void fill(Scene scene) {
        scene.narration()
                .row(
                        "保密部门导入目录",
                        "The bureau imports the catalog",
                        imported(scene.cast().player("bureau-1")));
    }

    @Override
    public void submit(Scene scene, UUID plan) {
        scene.cast()
                .player("purchaser-1")
                .api()
                .post("/api/plans/" + plan + "/submission")
                .expect(200, 201);
    }

    @Override
    public void settle(Scene scene, UUID tender) {
        String admitted = admit(scene.cast().player("bureau-1"));
        scene.narration()
                .row("目录外中标：入目录个案", "The winner outside the catalog: an admission case", "admitted " + admitted);
    }

    /** A clerk imports the demo catalog; what the service answered. */
    static String imported(Player clerk) {
        return clerk.api()
                .send("POST", "/api/catalog/imports", "application/zip", archive())
                .expect(200, 201)
                .text();
    }

    /** A clerk admits the winner of the first case that opens; the case's identifier. */
    static String admit(Player clerk) {
        JsonReader opened = Pause.until(
                "the admission case",
                PATIENCE,
                () -> cases(clerk.api().get("/api/catalog/admission-cases").expect(200)).stream()
                        .findFirst());
        String id = opened.text("id");
        clerk.api()
                .post(
                        "/api/catalog/admission-cases/" + id + "/decision",
                        JsonObject.with("decision", "admit")
                                .with("reason", "测评合格（示例）")
                                .build())
                .expect(200, 201);
        return id;
    }

    private static List<JsonReader> cases(Answer answer) {
        Json content = JsonParser.parse(answer.body());
        return content instanceof JsonArray array
                ? array.items().stream().map(JsonReader::of).toList()
                : JsonReader.of(content).objects("cases");
    }

    private static byte[] archive() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets);
                Stream<Path> files = Files.walk(CATALOG)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                zip.putNextEntry(
                        new ZipEntry(CATALOG.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new Deviation("the catalog's files can't be read", e);
        }
        return octets.toByteArray();
    }
}
