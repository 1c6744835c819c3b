package org.hengbiao.tool;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.ChainValidation;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.hengbiao.sealing.TrustAnchors;

/**
 * A tender's opening key as the platform offers it for download. Nothing in it is believed before {@link #check}.
 *
 * @param content the statement's bytes
 * @param statement what they say
 * @param signatures the openers' acts over them
 * @param certificate what bids are sealed to
 */
record OpeningKeyFile(
        Octets content, OpeningKeyStatement statement, List<Octets> signatures, X509Certificate certificate) {

    OpeningKeyFile {
        signatures = List.copyOf(signatures);
    }

    static OpeningKeyFile load(Path file) {
        return Inputs.document(file, OpeningKeyFile::read);
    }

    private static OpeningKeyFile read(JsonReader in) {
        in.only("key", "statement", "signatures", "certificate", "fingerprint", "custody");
        byte[] content = in.octets("statement");
        return new OpeningKeyFile(
                Octets.of(content),
                OpeningKeyStatement.parse(content),
                in.texts("signatures").stream()
                        .map(Base64Text::decode)
                        .map(Octets::of)
                        .toList(),
                TrustFile.certificate(in, "certificate"));
    }

    /** The custody as the notice, the vendor's manifest and the dossier say it, such as {@code openers 2 of 3}. */
    String custody() {
        return statement.custody() + " " + statement.threshold() + " of "
                + statement.openers().size();
    }

    /**
     * Accepts the key only when all n openers that it names signed it, each under an anchor and for its own organisation, and
     * no organisation can open or block alone.
     *
     * @throws Failed naming the first reason against it
     */
    void check(TrustAnchors anchors, Collection<X509CRL> lists, Instant now) {
        if (!Certificates.fingerprint(certificate).equals(statement.certificate())) {
            throw refused("opening-key.certificate", Map.of());
        }
        requireSpread();
        ChainValidation chain = new ChainValidation(anchors);
        Set<Sha256> signers = new HashSet<>();
        for (Octets signature : signatures) {
            signers.add(checked(signature, chain, lists, now));
        }
        for (OpeningKeyStatement.Opener opener : statement.openers()) {
            if (!signers.contains(opener.signingCertificate())) {
                throw refused("opening-key.unsigned", Map.of("opener", opener.name()));
            }
        }
    }

    private Sha256 checked(Octets signature, ChainValidation chain, Collection<X509CRL> lists, Instant now) {
        try {
            SignedAct act = SignedAct.verifyAttached(signature.toArray());
            chain.validate(act.signer(), act.certificates(), lists, now);
            OpeningKeyStatement.Opener opener = openerOf(act);
            CreditCode organisation = Certificates.creditCode(act.signer()).orElse(null);
            if (!Octets.of(act.content()).equals(content)
                    || !opener.organisation().equals(organisation)) {
                throw refused("opening-key.other-content", Map.of("opener", opener.name()));
            }
            return act.signerFingerprint();
        } catch (SignatureRefused e) {
            throw refused("opening-key.signature", Map.of("why", e.why().detail()));
        }
    }

    private OpeningKeyStatement.Opener openerOf(SignedAct act) {
        return statement.openers().stream()
                .filter(opener -> opener.signingCertificate().equals(act.signerFingerprint()))
                .findFirst()
                .orElseThrow(() -> refused("opening-key.stranger", Map.of()));
    }

    private void requireSpread() {
        int blocking = statement.openers().size() - statement.threshold() + 1;
        for (OpeningKeyStatement.Opener opener : statement.openers()) {
            long held = statement.openers().stream()
                    .filter(other -> other.organisation().equals(opener.organisation()))
                    .count();
            if (held >= Math.min(statement.threshold(), blocking)) {
                throw refused(
                        "opening-key.alone",
                        Map.of("organisation", opener.organisation().text()));
            }
        }
    }

    private static Failed refused(String key, Map<String, String> values) {
        return Failed.refused(key, values);
    }
}
