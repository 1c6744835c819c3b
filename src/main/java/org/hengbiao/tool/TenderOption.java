package org.hengbiao.tool;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;
import picocli.CommandLine.Option;

/** What was downloaded of a tender, and what it is held against. */
final class TenderOption {

    @Option(names = "--tender", required = true, paramLabel = "FILE", descriptionKey = "option.tender")
    private Path tender = Path.of("");

    @Option(names = "--opening-key", required = true, paramLabel = "FILE", descriptionKey = "option.opening-key")
    private Path openingKey = Path.of("");

    @Option(names = "--trust", required = true, paramLabel = "FILE", descriptionKey = "option.trust")
    private Path trust = Path.of("");

    @Option(names = "--crl", paramLabel = "FILE", descriptionKey = "option.crl")
    private List<Path> revocationLists = new ArrayList<>();

    TenderFile load() {
        return TenderFile.load(tender);
    }

    /** The opening key, which all its openers signed and the tender names. */
    OpeningKeyFile checkedKey(TenderFile offered) {
        OpeningKeyFile key = OpeningKeyFile.load(openingKey);
        List<X509CRL> lists = revocationLists.stream().map(TenderOption::list).toList();
        key.check(TrustFile.load(trust).anchors(), lists, Instant.now());
        if (!Octets.of(Certificates.der(key.certificate())).equals(offered.certificate())) {
            throw Failed.refused("opening-key.other-tender", Map.of());
        }
        if (!key.custody().equals(offered.custody())) {
            throw Failed.refused("opening-key.custody", Map.of("said", offered.custody(), "signed", key.custody()));
        }
        return key;
    }

    private static X509CRL list(Path file) {
        try {
            return Certificates.parseCrl(Inputs.octets(file));
        } catch (SignatureRefused e) {
            throw Failed.unable(
                    "file.certificate",
                    Map.of("file", file.toString(), "why", e.why().detail()));
        }
    }
}
