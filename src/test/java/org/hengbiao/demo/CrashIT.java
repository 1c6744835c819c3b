package org.hengbiao.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.formats.JsonReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is left after a crash. The tests share one service and come one after the other, each worse than the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {

    private static final Path FOLDER = Path.of("target", "it", "crash");

    private static ServiceProcess service;
    private static Story story;
    private static UUID tender;
    private static Bidding bidding;

    @BeforeAll
    static void publishATender() {
        Demo.clear(FOLDER);
        service = ServiceProcess.sandbox(FOLDER.resolve("data"));
        story = Story.begin(FOLDER, ApiClient.anonymous(service.address()), silent());
        tender = story.publish();
        bidding = story.bidding(tender);
    }

    static Narration silent() {
        return new Narration(new PrintStream(OutputStream.nullOutputStream()));
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    @Order(1)
    void twoServicesNeverShareAFolder() {
        ServiceProcess second = ServiceProcess.launch(service.data(), Map.of("HENGBIAO_SANDBOX", "true"));
        assertEquals(1, second.awaitExit());
        assertTrue(service.log().contains("is in use by another Hengbiao"), service.log());
        assertEquals(200, story.scene().anybody().get("/api/log").status());
    }

    @Test
    @Order(2)
    void brokenConnectionLeavesNoAcceptedBid() {
        String place = half("vendor-b");
        byte[] part = part("vendor-b");
        HalfUpload upload = HalfUpload.begin(service, player("vendor-b"), place + "/parts/1", part);
        Pause.millis(500);
        upload.close();
        assertEquals(
                "parts-missing",
                player("vendor-b").api().post(place + "/submission").refused());
        assertEquals(List.of(), states("vendor-b"));
    }

    @Test
    @Order(3)
    void receiptsSurviveTheDeathOfTheService() {
        String entry = bidding.submit("vendor-a", bidding.seal("vendor-a", "vendor-a"));
        String place = half("vendor-c");
        HalfUpload upload = HalfUpload.begin(service, player("vendor-c"), place + "/parts/1", part("vendor-c"));
        Pause.millis(500);
        service.kill();
        upload.close();
        assertTrue(service.postmaster().map(ProcessHandle::isAlive).orElse(false), "no orphan was left to settle");

        service = service.again();
        assertEquals(List.of("present"), states("vendor-a"));
        assertEquals(List.of(), states("vendor-c"));
        bidding.proofs();
        assertEquals(
                200,
                story.scene()
                        .anybody()
                        .get("/api/statements/" + entry + "/proof")
                        .status());
    }

    @Test
    @Order(4)
    void receiptsSurviveTheDeathOfServiceAndDatabase() {
        bidding.submit("vendor-d", bidding.seal("vendor-d", "vendor-d"));
        service.killWithDatabase();

        service = service.again();
        assertEquals(List.of("present"), states("vendor-a"));
        assertEquals(List.of("present"), states("vendor-d"));
        bidding.proofs();
    }

    /** Announces a bid and sends nothing of it yet. */
    private static String half(String login) {
        Path sealed = bidding.seal(login, login);
        return bidding.announce(login, Scene.octets(sealed.resolve("manifest.p7m")));
    }

    private static byte[] part(String login) {
        return Scene.octets(Bidding.parts(player(login).folder().resolve(login)).get(0));
    }

    private static Player player(String login) {
        return story.scene().cast().player(login);
    }

    private static List<String> states(String login) {
        JsonReader mine = player(login)
                .api()
                .get("/api/tenders/" + tender + "/bids/mine")
                .expect(200)
                .json();
        return mine.objects("bids").stream().map(bid -> bid.text("state")).toList();
    }
}
