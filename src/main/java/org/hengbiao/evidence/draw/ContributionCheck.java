package org.hengbiao.evidence.draw;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.PartRefused;
import org.hengbiao.sealing.SealedContribution;
import org.jspecify.annotations.Nullable;

/**
 * Whether commitments and reveals belong to a list and to each other; the same for the service and for who verifies a dossier.
 *
 * @param list the frozen list
 * @param opener the certificate to which contributions are sealed
 */
public record ContributionCheck(DrawList list, X509Certificate opener) {

    /**
     * How long a party has, from the second commitment, to show its contribution itself. Only then the opener may speak for it:
     * so an opener that says of an honest party's envelope that nothing is in it comes too late.
     */
    public static final Duration OWN_TIME = Duration.ofMinutes(30);

    /**
     * What is wrong.
     *
     * @param code stable name in kebab-case
     * @param detail one sentence
     */
    public record Fault(String code, String detail) implements Rejection {

        @Override
        public @Nullable String clause() {
            return "docs/draw.md, Contributions";
        }
    }

    /** What is wrong with a commitment. */
    public Optional<Fault> fault(DrawCommitment commitment) {
        if (!Certificates.fingerprint(opener).equals(list.sealedTo())) {
            return fault("other-opener", "The opener's certificate is not the one that the list names.");
        }
        if (isForeign(commitment.draw(), commitment.list())) {
            return fault("other-list", "The commitment is for another draw, or for another list than the frozen one.");
        }
        try {
            SealedContribution.requireForm(
                    commitment.sealed().toArray(), new Contribution(list, commitment.party()).sealContext(), opener);
            return Optional.empty();
        } catch (PartRefused refused) {
            return fault(
                    "unfit-envelope",
                    "The contribution is not sealed to the opener as docs/draw.md says: "
                            + refused.why().detail());
        }
    }

    /** What is wrong with a reveal, given the commitment of the same party. */
    public Optional<Fault> fault(DrawCommitment commitment, DrawReveal reveal) {
        if (isForeign(reveal.draw(), reveal.list()) || reveal.party() != commitment.party()) {
            return fault("other-list", "The reveal is for another draw, list or party than the commitment.");
        }
        if (reveal.by() == Revelation.VOID) {
            return Optional.empty();
        }
        Contribution place = new Contribution(list, reveal.party());
        if (!place.commitment(reveal.octets()).equals(commitment.commitment())) {
            return fault("other-contribution", "The contribution is not the one that was committed to.");
        }
        return isSealed(commitment, reveal, place.sealContext())
                ? Optional.empty()
                : fault(
                        "other-envelope",
                        "The envelope that came with the commitment does not hold this contribution: the opener"
                                + " opens it.");
    }

    private boolean isSealed(DrawCommitment commitment, DrawReveal reveal, Sha256 context) {
        try {
            return SealedContribution.holds(commitment.sealed().toArray(), reveal.octets(), context, opener);
        } catch (KeyRefused refused) {
            return false;
        }
    }

    private boolean isForeign(java.util.UUID draw, Sha256 digest) {
        return !draw.equals(list.draw()) || !digest.equals(list.digest());
    }

    private static Optional<Fault> fault(String code, String detail) {
        return Optional.of(new Fault(code, detail));
    }
}
