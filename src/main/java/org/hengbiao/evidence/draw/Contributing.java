package org.hengbiao.evidence.draw;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.SealedContribution;

/**
 * What a party and an opener make on their own machines.
 *
 * @param list the frozen list, as the party was shown it
 * @param party as whom, or for whom
 */
public record Contributing(DrawList list, DrawParty party) {

    /**
     * The commitment to a contribution.
     *
     * @param octets 32 random octets, which the party keeps until the other has committed too
     * @param opener the certificate that the list names
     * @throws KeyRefused when the certificate is not on P-256
     */
    public DrawCommitment commit(Octets octets, X509Certificate opener) throws KeyRefused {
        Contribution place = new Contribution(list, party);
        byte[] sealed = SealedContribution.seal(octets, place.sealContext(), opener);
        return new DrawCommitment(list.draw(), list.digest(), party, place.commitment(octets), Octets.of(sealed));
    }

    /** The reveal of one's own contribution. */
    public DrawReveal reveal(Octets octets) {
        return new DrawReveal(list.draw(), list.digest(), party, Revelation.PARTY, octets);
    }

    /**
     * The opener's reveal in the place of a party: what the envelope holds, or that it does not hold what was committed to.
     *
     * @throws KeyRefused when the opener's key is not on P-256
     */
    public DrawReveal open(DrawCommitment commitment, DecryptionKey opener) throws KeyRefused {
        Contribution place = new Contribution(list, party);
        Optional<Octets> found = SealedContribution.open(commitment.sealed().toArray(), place.sealContext(), opener)
                .filter(octets -> place.commitment(octets).equals(commitment.commitment()));
        Revelation by = found.isPresent() ? Revelation.OPENER : Revelation.VOID;
        return new DrawReveal(list.draw(), list.digest(), party, by, found.orElse(Contribution.NONE));
    }
}
