package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.Withdrawal;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.Tenders;

/** The first checks of a bidder's act, in the order that bidders are told: size, signature, content, identifiers. */
@ApplicationScoped
class ReadingActs {

    private final VerifyingActs verifying;
    private final Tenders tenders;
    private final OpeningKeys keys;

    ReadingActs(VerifyingActs verifying, Tenders tenders, OpeningKeys keys) {
        this.verifying = verifying;
        this.tenders = tenders;
        this.keys = keys;
    }

    Outcome<SignedManifest> manifest(Person bidder, UUID tender, byte[] cms) {
        return verified(bidder, cms)
                .fold(
                        act -> read("manifest", act, Manifest::parse)
                                .fold(
                                        manifest -> unless(
                                                place(bidder, tender, act).judge(manifest),
                                                new SignedManifest(Octets.of(cms), manifest)),
                                        Outcome::rejected),
                        Outcome::rejected);
    }

    Outcome<Withdrawal> withdrawal(Person bidder, UUID tender, byte[] cms) {
        return verified(bidder, cms)
                .fold(
                        act -> read("withdrawal", act, Withdrawal::parse)
                                .fold(
                                        withdrawal -> unless(
                                                place(bidder, tender, act).judge(withdrawal), withdrawal),
                                        Outcome::rejected),
                        Outcome::rejected);
    }

    private Outcome<VerifiedAct> verified(Person bidder, byte[] cms) {
        return cms.length > BidLimits.ACT_OCTETS
                ? Outcome.rejected(Refusals.tooLarge(BidLimits.ACT_OCTETS))
                : verifying.verify(cms, bidder);
    }

    private static <T> Outcome<T> read(String what, VerifiedAct act, Function<byte[], T> parser) {
        try {
            return Outcome.accepted(parser.apply(act.content().toArray()));
        } catch (MalformedException e) {
            return Outcome.rejected(Refusals.malformed(what, e.where() + " " + e.rule()));
        }
    }

    private BidPlace place(Person bidder, UUID tender, VerifiedAct act) {
        TenderFacts facts = tenders.publishedFacts(tender).orElseThrow(IllegalArgumentException::new);
        return new BidPlace(facts, keys.of(tender).orElseThrow(), bidder, act.certificate());
    }

    private static <T> Outcome<T> unless(Optional<Rejection> fault, T value) {
        return fault.<Outcome<T>>map(Outcome::rejected).orElseGet(() -> Outcome.accepted(value));
    }
}
