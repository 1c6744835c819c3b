package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String NOTHING = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private static final Instant TICK = Instant.parse("2026-11-24T08:00:05Z");

    @Test
    void aCheckpointIsFourLines() {
        String text = "log.example/1\n20852163\n" + ROOT + "\ntick 2026-11-24T08:00:05Z\n";
        Checkpoint checkpoint = Checkpoint.parse(text);
        assertEquals("log.example/1", checkpoint.origin());
        assertEquals(20_852_163, checkpoint.size());
        assertEquals(TICK, checkpoint.tick());
        assertEquals(text, checkpoint.text());
    }

    @Test
    void anEmptyLogHasTheRootOfNothing() {
        Checkpoint empty = new Checkpoint("log.example/1", 0, Merkle.emptyRoot(), TICK);
        assertEquals("log.example/1\n0\n" + NOTHING + "\ntick 2026-11-24T08:00:05Z\n", empty.text());
        assertEquals(empty, Checkpoint.parse(empty.text()));
        Sha256 other = Sha256.ofText("other");
        assertThrows(MalformedException.class, () -> new Checkpoint("log.example/1", 0, other, TICK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log.example/1\n5\n$\n",
                "log.example/1\n5\n$\ntick 2026-11-24T08:00:05Z",
                "log.example/1\n5\n$\ntick 2026-11-24T08:00:05Z\n\n",
                "log.example/1\n5\n$\ntick 2026-11-24T08:00:05Z\nmore\n",
                "log.example/1\n5\n$\nTick 2026-11-24T08:00:05Z\n",
                "log.example/1\n5\n$\ntick  2026-11-24T08:00:05Z\n",
                "log.example/1\n5\n$\ntick 2026-11-24T08:00:05.000Z\n",
                "log.example/1\n5\n$\ntick 2026-11-24T08:00:05.500Z\n",
                "log.example/1\n5\n$\ntick 2026-11-24T08:00Z\n",
                "log.example/1\n5\n$\ntick 2026-11-24T24:00:00Z\n",
                "log.example/1\n5\n$\ntick 2026-11-24t08:00:05z\n",
                "log.example/1\n5\n$\ntick 2026-11-31T08:00:05Z\n",
                "log.example/1\n5\n$\ntick +12026-11-24T08:00:05Z\n",
                "log.example/1\n5\n$\ntick 2026-11-24T16:00:05+08:00\n",
                "log.example/1\n05\n$\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n-5\n$\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n+5\n$\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n\u0665\n$\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n9223372036854775808\n$\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n0\n$\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n5\nAAAA\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\ntick 2026-11-24T08:00:05Z\n",
                "log.example/1\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\ntick 2026-11-24T08:00:05Z\n",
                "\n5\n$\ntick 2026-11-24T08:00:05Z\n",
                "log example\n5\n$\ntick 2026-11-24T08:00:05Z\n"
            })
    void aCheckpointOfAnotherFormIsRefused(String text) {
        String written = text.replace("$", ROOT);
        assertThrows(MalformedException.class, () -> Checkpoint.parse(written));
    }

    @Test
    void aTickBetweenSecondsCannotBeWritten() {
        Instant between = TICK.plusMillis(1);
        assertThrows(MalformedException.class, () -> new Checkpoint("log.example/1", 0, Merkle.emptyRoot(), between));
    }

    @Test
    void aNoteOfAnotherCheckpointIsNotTaken() {
        LogFixture log = new LogFixture();
        Checkpoint other = log.checkpoint(3);
        SignedNote note = log.cosigned(4).note();
        assertThrows(IllegalArgumentException.class, () -> new SignedCheckpoint(other, note));
    }
}
