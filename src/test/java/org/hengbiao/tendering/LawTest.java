package org.hengbiao.tendering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.StartRefused;
import org.junit.jupiter.api.Test;

class LawTest {

    private static Law law(String folder, boolean sandbox) {
        return new Law(() -> Path.of(folder), new Configuration(sandbox));
    }

    @Test
    void productionRefusesAYearThatWasNotAnnounced() {
        assertFalse(law("scoring-rules", false).calendar().covers(2027));
    }

    @Test
    void aSandboxExercisesWithTheNextYear() {
        assertTrue(law("scoring-rules", true).calendar().covers(2027));
    }

    @Test
    void aFolderWithoutTheLawStopsTheStart() {
        assertThrows(StartRefused.class, () -> law("target/no-such-folder", true));
    }

    private record Configuration(boolean sandbox) implements PlatformConfiguration {
        @Override
        public Path data() {
            return Path.of("target");
        }

        @Override
        public String origin() {
            return "hengbiao.example/log";
        }

        @Override
        public Part part() {
            return Part.ALL;
        }

        @Override
        public boolean behindProxy() {
            return false;
        }

        @Override
        public boolean plainHttp() {
            return false;
        }

        @Override
        public boolean demoData() {
            return false;
        }

        @Override
        public Duration tick() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Map<String, String> firstPassword() {
            return Map.of();
        }
    }
}
