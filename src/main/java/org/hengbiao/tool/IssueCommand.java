package org.hengbiao.tool;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.sealing.DemoCertificateAuthority.IssuedKey;
import org.hengbiao.sealing.DemoCertificateAuthority.Subject;
import org.hengbiao.sealing.KeyRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keys issue}: a key with a certificate of the demo CA. */
@Command(name = "issue", mixinStandardHelpOptions = true)
final class IssueCommand implements Callable<Integer> {

    /** What the certificate is for. */
    enum Usage {
        signing,
        share
    }

    /** Whom the certificate is for. */
    static final class Holder {

        @Option(names = "--name", required = true)
        private String name = "";

        @Option(names = "--organisation", required = true)
        private String organisation = "";

        @Option(names = "--code", required = true)
        private String code = "";

        Subject subject() {
            if (!CreditCode.isValid(code)) {
                throw Failed.usage("code.wrong", Map.of("code", code));
            }
            return new Subject(name, organisation, new CreditCode(code));
        }
    }

    private final Console console;

    @Option(names = "--authority", required = true, paramLabel = "FILE")
    private Path authority = Path.of("");

    @Option(names = "--authority-password-file", paramLabel = "FILE", descriptionKey = "option.password-file")
    private @Nullable Path authorityPasswordFile;

    @Option(names = "--usage", required = true, paramLabel = "signing|share")
    private Usage usage = Usage.signing;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Holder holder = new Holder();

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "option.password-file")
    private @Nullable Path passwordFile;

    @Option(names = "--out", required = true, paramLabel = "FILE.p12")
    private Path out = Path.of("");

    IssueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Secrets secrets = new Secrets(console);
        Subject subject = holder.subject();
        DemoCertificateAuthority issuer = issuer(secrets);
        IssuedKey issued = usage == Usage.signing ? issuer.issueSigning(subject) : issuer.issueShare(subject);
        Outputs.writeSecret(out, issued.toPkcs12(secrets.password(passwordFile, out)));
        Path certificate = certificateFile();
        Outputs.write(certificate, Certificates.der(issued.certificate()));
        console.say(
                "key.issued",
                Map.of(
                        "key", out.toString(),
                        "certificate", certificate.toString(),
                        "fingerprint",
                                Certificates.fingerprint(issued.certificate()).hex()));
        return ExitCode.OK;
    }

    private DemoCertificateAuthority issuer(Secrets secrets) {
        try {
            return DemoCertificateAuthority.ofPkcs12(
                    Inputs.octets(authority), secrets.password(authorityPasswordFile, authority), new SecureRandom());
        } catch (KeyRefused e) {
            throw Secrets.refused(authority, e);
        }
    }

    private Path certificateFile() {
        String name = out.toAbsolutePath().getFileName() + "";
        String stem = name.endsWith(".p12") ? name.substring(0, name.length() - 4) : name;
        return out.resolveSibling(stem + ".cer");
    }
}
