package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;

/**
 * A bidder that was refused gets the platform's word for it, and the refusal stands in the log: in a transaction of its own,
 * because the one of the refused act changed nothing. Refusal of a late or unsealed bid is duty, O87 art 33.
 */
@ApplicationScoped
public class RefusingBid {

    static final String REFUSAL = "hengbiao.org/refusal@v1";

    private final RecordingActs acts;
    private final PlatformSignatures signatures;

    RefusingBid(RecordingActs acts, PlatformSignatures signatures) {
        this.acts = acts;
        this.signatures = signatures;
    }

    /** Records that {@code bidder}'s act was refused for {@code why} and signs it: the platform's CMS. */
    @Transactional(TxType.REQUIRES_NEW)
    public Octets refuse(Person bidder, UUID tender, Rejection why) {
        JsonObject fields = JsonObject.with("vendor", bidder.organisation().text())
                .with("code", why.code())
                .with("detail", why.detail())
                .withOptional("clause", why.clause())
                .build();
        Recorded recorded =
                acts.record(Act.of("BidRefused", Actor.PLATFORM).about(tender).with(fields));
        JsonObject.Builder document = JsonObject.with("type", REFUSAL)
                .with("tender", tender.toString())
                .with("at", recorded.at().toString())
                .with("entry", recorded.entry().hex());
        fields.fields().forEach(document::with);
        return signatures.sign(document.build());
    }
}
