package org.hengbiao.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.evidence.acts.PlacementStatement;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What it takes to sign that a placement complies; all or nothing of it is given. */
final class PlacementOptions {

    private static final ZoneId LAWS_ZONE = ZoneId.of("Asia/Shanghai");

    @Option(names = "--statement", required = true, paramLabel = "FILE", descriptionKey = "option.placement-statement")
    private Path out = Path.of("");

    @Option(names = "--plan", required = true, paramLabel = "ID", descriptionKey = "option.plan")
    private UUID plan = new UUID(0, 0);

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "option.by")
    private String by = "";

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "option.key")
    private Path key = Path.of("");

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "option.password-file")
    private @Nullable Path passwordFile;

    /** Signs that the placement of {@code description} complies, and keeps the salt beside it. */
    void sign(byte[] description, @Nullable String reviewedBy, Console console) {
        if (Files.exists(out)) {
            throw Failed.unable("file.exists", Map.of("file", out.toString()));
        }
        SaltFile salt = SaltFile.draw();
        byte[] statement = statement(salt, description, reviewedBy);
        SigningKey signer = new Secrets(console).signingKey(key, passwordFile);
        byte[] signed = Signing.attached(signer, statement);
        Path saltFile = out.resolveSibling(out.getFileName() + ".salt");
        // The salt first: a statement without it could never be shown to be about anything.
        Outputs.writeSecret(saltFile, salt.canonical());
        Outputs.write(out, signed);
        console.say(
                "network.stated",
                Map.of(
                        "plan", plan.toString(),
                        "file", out.toString(),
                        "salt", saltFile.toString(),
                        "fingerprint",
                                Certificates.fingerprint(signer.certificate()).hex()));
    }

    private byte[] statement(SaltFile salt, byte[] description, @Nullable String reviewedBy) {
        try {
            PlacementStatement.Check check = new PlacementStatement.Check(
                    LocalDate.now(LAWS_ZONE), ToolCommand.VERSION, salt.digest(description), reviewedBy);
            return new PlacementStatement(plan, true, by, check).canonical();
        } catch (MalformedException e) {
            throw Failed.usage("network.name", Map.of("most", String.valueOf(PlacementStatement.MAX_NAME)));
        }
    }
}
