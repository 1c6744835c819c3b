package org.hengbiao.opening.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.ShareRelease;

/**
 * What a release must fit.
 *
 * @param key the key of the tender
 * @param tender the tender
 * @param closing the entry of its closing statement
 * @param signer the certificate that signed the release
 * @param log whose checkpoints count
 */
public record ReleaseCheck(OpeningKeyStatement key, UUID tender, Sha256 closing, Sha256 signer, LogTrust log) {

    /** The first thing that does not fit, if any. */
    public Optional<OpeningFault> fault(ShareRelease release) {
        if (!release.key().equals(key.key()) || !release.tender().equals(tender)) {
            return refused("other-tender", "The release names another key or another tender than this one.");
        }
        if (!release.closing().equals(closing)) {
            return refused(
                    "other-closing",
                    "The release names the closing " + release.closing() + ", this tender's is " + closing + ".");
        }
        int index = release.share().index();
        OpeningKeyStatement.Opener opener = index > key.openers().size() ? null : key.opener(index);
        if (opener == null || !opener.signingCertificate().equals(signer)) {
            return refused("other-index", "The share " + index + " belongs to another opener's certificate.");
        }
        if (!release.share().commitment().equals(opener.commitment())) {
            return refused(
                    "wrong-share",
                    "The share " + index + " of " + opener.name()
                            + " does not hash to the commitment in the key's statement.");
        }
        return checkpointFault(release);
    }

    private Optional<OpeningFault> checkpointFault(ShareRelease release) {
        SignedCheckpoint checkpoint =
                SignedCheckpoint.parse(release.checkpoint().getBytes(StandardCharsets.UTF_8));
        try {
            log.check(checkpoint);
        } catch (EvidenceException e) {
            return refused("foreign-checkpoint", "The checkpoint of the release is not this log's: " + e.getMessage());
        }
        boolean cosigned = checkpoint.note().signatures().stream()
                .anyMatch(signature -> !signature.keyName().equals(log.origin()));
        return cosigned
                ? Optional.empty()
                : refused(
                        "no-cosignature",
                        "The checkpoint of the release has no cosignature: an opener cosigns what it saw.");
    }

    private static Optional<OpeningFault> refused(String code, String detail) {
        return Optional.of(OpeningFault.never(code, detail));
    }
}
