package org.hengbiao.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever owns database and folder reads no bid before its opening. */
class SealedAtRestIT {

    private static final Path FOLDER = Path.of("target", "it", "sealed");
    /** Words and prices that stand in the bids' descriptions and documents, and nowhere else. */
    private static final List<String> SECRETS =
            List.of("copper-lantern-midnight-watch", "青铜门神夜半守岗", "3100000.00", "310000.00", "3180000.00", "318000.00");
    /** Names of the network whose placement the purchaser stated to comply. */
    private static final List<String> ZONES = List.of("示例办公网", "示例内网核心域", "示例网闸乙");

    @Test
    void neitherDatabaseNorFolderShowsAWordOrPriceOfASealedBid() {
        Demo.clear(FOLDER);
        try (ServiceProcess service = ServiceProcess.sandbox(FOLDER.resolve("data"))) {
            Story story = Story.begin(FOLDER, ApiClient.anonymous(service.address()), CrashIT.silent());
            UUID tender = story.publish();
            Bidding bidding = story.bidding(tender);
            bidding.submit("vendor-a", bidding.seal("vendor-a", "vendor-a"));
            bidding.replaced("vendor-d");
            bidding.proofs();

            String dump = new DatabaseDump(service).rows();
            assertTrue(DatabaseDump.shows(dump, "接入网防火墙采购（示例）"), "the dump shows not even the tender's title");
            assertTrue(DatabaseDump.shows(dump, "示例网络负责人"), "the dump shows not even who checked the network");
            for (String secret : Stream.concat(SECRETS.stream(), ZONES.stream()).toList()) {
                assertFalse(DatabaseDump.shows(dump, secret), secret + " stands in the database");
                assertEquals(List.of(), DatabaseDump.filesWith(service.data(), secret));
            }
        }
    }
}
