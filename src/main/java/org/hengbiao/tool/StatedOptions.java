package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.evidence.acts.PlacementStatement;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import picocli.CommandLine.Option;

/** A statement that was signed earlier, and its salt. */
final class StatedOptions {

    @Option(names = "--stated", required = true, paramLabel = "FILE", descriptionKey = "option.stated")
    private Path stated = Path.of("");

    @Option(names = "--salt", required = true, paramLabel = "FILE", descriptionKey = "option.salt")
    private Path salt = Path.of("");

    /**
     * Says that the statement is about {@code description}.
     *
     * @throws Failed when it is not, or its signature does not hold
     */
    void compare(byte[] description, Console console) {
        PlacementStatement statement = Inputs.read(stated, octets -> PlacementStatement.read(content(octets)));
        PlacementStatement.Check check = statement.check();
        SaltFile kept = Inputs.read(salt, SaltFile::parse);
        if (check == null || !check.digest().equals(kept.digest(description))) {
            throw Failed.refused("network.other", Map.of("file", stated.toString()));
        }
        console.say(
                "network.same",
                Map.of(
                        "plan",
                        statement.plan().toString(),
                        "by",
                        statement.by(),
                        "day",
                        check.on().toString()));
    }

    private byte[] content(byte[] octets) {
        try {
            return SignedAct.verifyAttached(octets).content();
        } catch (SignatureRefused e) {
            throw Failed.refused(
                    "file.signature",
                    Map.of("file", stated.toString(), "why", e.why().detail()));
        }
    }
}
