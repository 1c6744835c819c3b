package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.evidence.tracing.Agreement;
import org.hengbiao.evidence.tracing.LeakedFile;
import org.hengbiao.evidence.tracing.TraceRegister;
import org.hengbiao.evidence.tracing.Tracing;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace}: from which copy of an edition a leaked file was made. */
@Command(name = "trace", mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "LEAKED")
    private Path leaked = Path.of("");

    @Option(names = "--register", required = true, paramLabel = "FILE")
    private Path register = Path.of("");

    @Option(names = "--trust", paramLabel = "FILE", descriptionKey = "option.trust")
    private @Nullable Path trust;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SignedAct act = signed();
        TraceRegister read = Inputs.read(register, ignored -> TraceRegister.read(act.content()));
        if (trust == null) {
            console.say("trace.untrusted");
        } else {
            prove(act, read, TrustFile.load(trust));
        }
        LeakedFile file = Inputs.read(leaked, LeakedFile::read);
        file.mark().ifPresent(mark -> console.say("trace.mark", Map.of("copy", String.valueOf(mark))));
        return tell(read, Tracing.of(read, file.records()));
    }

    private SignedAct signed() {
        try {
            return SignedAct.verifyAttached(Inputs.octets(register));
        } catch (SignatureRefused e) {
            throw Failed.refused("trace.signature", Map.of("why", e.why().detail()));
        }
    }

    /** The register is the platform's, and every commitment stands in the log. */
    private void prove(SignedAct act, TraceRegister read, TrustFile trusted) {
        // Pinned themselves, as with receipts.
        if (!trusted.receipts().contains(act.signer())) {
            throw Failed.refused("trace.stranger", Map.of());
        }
        for (TraceRegister.Copy copy : read.copies()) {
            try {
                copy.proof().verify(copy.commitment(), trusted.log());
            } catch (EvidenceException e) {
                throw Failed.refused(
                        "trace.commitment",
                        Map.of("copy", String.valueOf(copy.number()), "why", String.valueOf(e.getMessage())));
            }
        }
        console.say(
                "trace.proved", Map.of("copies", String.valueOf(read.copies().size())));
    }

    private int tell(TraceRegister read, Tracing traced) {
        console.say(
                "trace.compared",
                Map.of(
                        "found", String.valueOf(traced.rows()),
                        "rows", String.valueOf(read.rows().size()),
                        "copies", String.valueOf(read.copies().size()),
                        "title", read.title()));
        TraceRegister.Copy suspect = traced.suspect();
        Agreement agreement = traced.agreement();
        if (suspect == null || agreement == null) {
            console.say("trace.unknown", Map.of("required", String.valueOf(Tracing.REQUIRED_EXPONENT)));
            return ExitCode.REFUSED;
        }
        console.say(
                "trace.named",
                Map.of(
                        "copy", String.valueOf(suspect.number()),
                        "organisation", suspect.organisation(),
                        "person", suspect.person(),
                        "percent", String.valueOf(agreement.percent()),
                        "exponent", String.valueOf(traced.exponent())));
        return ExitCode.OK;
    }
}
