package org.hengbiao.bidding;

import java.util.Optional;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.SigningCertificate;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.Withdrawal;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.TenderFacts;

/**
 * What a bidder's act must name: the tender that it is sent to, the vendor that is signed in and signed, the lot, and for a
 * manifest the certificate that bids are sealed to and how its key is kept.
 *
 * @param tender the tender that the act is sent to
 * @param key its opening key
 * @param bidder who is signed in
 * @param signer the registered certificate that signed the act
 */
record BidPlace(TenderFacts tender, AssignedKey key, Person bidder, SigningCertificate signer) {

    Optional<Rejection> judge(Manifest manifest) {
        Manifest.Place place = manifest.place();
        return first(
                same("tender", tender.id(), place.tender()),
                same("vendor", bidder.organisation(), place.vendor()),
                same("vendor", signer.organisation(), place.vendor()),
                same("lot", TenderFacts.ONLY_LOT, place.lot()),
                same("opening-certificate", key.fingerprint(), manifest.openingCertificate()),
                same("custody", key.custody(), manifest.custody()));
    }

    Optional<Rejection> judge(Withdrawal withdrawal) {
        return first(
                same("tender", tender.id(), withdrawal.tender()),
                same("vendor", bidder.organisation(), withdrawal.vendor()),
                same("vendor", signer.organisation(), withdrawal.vendor()),
                same("lot", TenderFacts.ONLY_LOT, withdrawal.lot()));
    }

    /** The digest that bids are sealed to. */
    Sha256 openingCertificate() {
        return key.fingerprint();
    }

    private static Optional<Rejection> same(String field, Object expected, Object found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(Refusals.other(field, expected.toString(), found.toString()));
    }

    @SafeVarargs
    private static Optional<Rejection> first(Optional<Rejection>... faults) {
        for (Optional<Rejection> fault : faults) {
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }
}
