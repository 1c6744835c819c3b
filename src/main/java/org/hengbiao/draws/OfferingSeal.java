package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.draws.persistence.DrawOpenerRow;
import org.hengbiao.draws.persistence.DrawOpenerRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.draw.SealOffer;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.SignatureRefused;

/** An opener says, signed, to which certificate contributions may be sealed for it. */
@ApplicationScoped
public class OfferingSeal {

    private final DrawOpenerRows openers;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    OfferingSeal(DrawOpenerRows openers, VerifyingActs acts, RecordingActs recording, ClockOfRecord clock) {
        this.openers = openers;
        this.acts = acts;
        this.recording = recording;
        this.clock = clock;
    }

    /** Keeps the offer; tells the certificate's digest, by which lists name it. */
    @Transactional
    public Outcome<Sha256> offer(Person opener, byte[] cms) {
        return acts.verify(cms, opener).fold(act -> offer(opener, act), Outcome::rejected);
    }

    private Outcome<Sha256> offer(Person opener, VerifiedAct act) {
        SealOffer offer = SealOffer.read(act.content().toArray());
        Sha256 digest = offer.certificate().sha256();
        if (digest.equals(act.certificate().digest())) {
            return Outcome.rejected(Refusal.never(
                    "signing-certificate", "What is sealed to must be another key than the one that signs.", null));
        }
        if (openers.findByIdOptional(digest.octets()).isPresent()) {
            return Outcome.rejected(Refusal.never("offered-before", "This certificate was offered before.", null));
        }
        try {
            DecryptionKey.requireP256(offer.parsed());
        } catch (SignatureRefused refused) {
            return Outcome.rejected(refused.why());
        } catch (KeyRefused refused) {
            return Outcome.rejected(refused.why());
        }
        keep(opener, digest, offer.certificate(), act);
        return Outcome.accepted(digest);
    }

    private void keep(Person opener, Sha256 digest, Octets certificate, VerifiedAct act) {
        Instant now = clock.now();
        Recorded recorded = recording.record(Act.of("DrawOpenerOffered", Actor.person(opener.id()))
                .with(JsonObject.with("certificate", certificate.base64()).build())
                .signed(act.cms().toArray()));
        DrawOpenerRow row = new DrawOpenerRow();
        row.certificateDigest = digest.octets();
        row.id = Identifiers.next(now);
        row.certificate = certificate.toArray();
        row.person = opener.id();
        row.offeredAt = now;
        row.entry = recorded.entry().octets();
        openers.persist(row);
    }
}
