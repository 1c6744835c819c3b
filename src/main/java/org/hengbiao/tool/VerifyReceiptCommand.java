package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.TrustedCheckpoint;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify receipt}: a receipt is the platform's, and its statement is in the log. */
@Command(name = "receipt", mixinStandardHelpOptions = true)
final class VerifyReceiptCommand implements Callable<Integer> {

    private static final String TYPE = "hengbiao.org/receipt@v1";

    private final Console console;

    @Option(names = "--receipt", required = true, paramLabel = "FILE")
    private Path receipt = Path.of("");

    @Option(names = "--proof", paramLabel = "FILE")
    private @Nullable Path proof;

    @Option(names = "--trust", required = true, paramLabel = "FILE", descriptionKey = "option.trust")
    private Path trust = Path.of("");

    VerifyReceiptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TrustFile trusted = TrustFile.load(trust);
        Statement statement = statement(trusted);
        console.say(
                "receipt.holds",
                Map.of(
                        "act", statement.header().act(),
                        "at", statement.header().at().toString(),
                        "entry", statement.entry().hex()));
        if (proof == null) {
            console.say("receipt.no-proof");
            return ExitCode.OK;
        }
        prove(statement, Inputs.read(proof, LogProof::parse), trusted);
        return ExitCode.OK;
    }

    private Statement statement(TrustFile trusted) {
        try {
            SignedAct act = SignedAct.verifyAttached(Inputs.octets(receipt));
            // Pinned themselves, so no path to a root is needed, and no revocation list.
            if (!trusted.receipts().contains(act.signer())) {
                throw Failed.refused("receipt.stranger", Map.of());
            }
            return Inputs.read(receipt, ignored -> {
                JsonReader in = JsonParser.readCanonical(act.content())
                        .type(TYPE)
                        .only("type", "header", "salt", "body", "bodySalt");
                return ClosingFile.statement(in);
            });
        } catch (SignatureRefused e) {
            throw Failed.refused("receipt.signature", Map.of("why", e.why().detail()));
        } catch (EvidenceException e) {
            throw broken(e);
        }
    }

    private void prove(Statement statement, LogProof claimed, TrustFile trusted) {
        try {
            TrustedCheckpoint checkpoint = claimed.verify(statement.entry(), trusted.log());
            console.say(
                    "receipt.proved",
                    Map.of(
                            "origin", checkpoint.checkpoint().origin(),
                            "tick", checkpoint.checkpoint().tick().toString(),
                            "cosigners",
                                    String.valueOf(checkpoint.cosignatures().size())));
        } catch (EvidenceException e) {
            throw broken(e);
        }
    }

    private static Failed broken(EvidenceException e) {
        return Failed.refused("receipt.broken", Map.of("why", String.valueOf(e.getMessage())));
    }
}
