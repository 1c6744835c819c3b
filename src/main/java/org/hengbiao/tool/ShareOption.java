package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.PartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An opener's share: its envelope, the key that opens it, and the opening key's statement. */
final class ShareOption {

    @Option(names = "--envelope", required = true, paramLabel = "FILE", descriptionKey = "option.envelope")
    private Path envelope = Path.of("");

    @Option(names = "--statement", required = true, paramLabel = "FILE", descriptionKey = "option.statement")
    private Path statement = Path.of("");

    @Option(names = "--share-key", required = true, paramLabel = "FILE", descriptionKey = "option.share-key")
    private Path shareKey = Path.of("");

    @Option(names = "--share-password-file", paramLabel = "FILE", descriptionKey = "option.password-file")
    private @Nullable Path sharePasswordFile;

    OpeningKeyStatement statement() {
        return Inputs.read(statement, OpeningKeyStatement::parse);
    }

    /** Opens the envelope; the share fits its commitment. */
    OpeningShare open(Console console) {
        DecryptionKey key = new Secrets(console).decryptionKey(shareKey, sharePasswordFile);
        try {
            return OpeningShare.decrypt(Inputs.octets(envelope), key, statement());
        } catch (PartRefused e) {
            throw refused(e.why().detail());
        } catch (KeyRefused e) {
            throw refused(e.why().detail());
        }
    }

    private Failed refused(String why) {
        return Failed.refused("share.refused", Map.of("file", envelope.toString(), "why", why));
    }
}
