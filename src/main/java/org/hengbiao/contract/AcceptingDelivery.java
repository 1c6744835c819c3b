package org.hengbiao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.hengbiao.contract.persistence.ContractDeliveryKey;
import org.hengbiao.contract.persistence.ContractDeliveryRow;
import org.hengbiao.contract.persistence.ContractDeliveryRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.acts.Contract;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.regulation.Periods;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/**
 * The purchaser accepts an item: the very model and version of the contract, under certificates that are valid on the day of the
 * delivery. An expired certificate is void, also when it was valid at the award.
 */
@ApplicationScoped
public class AcceptingDelivery {

    private final ContractDeliveryRows rows;
    private final Contracts contracts;
    private final DeliveredCertificates certificates;
    private final RecordingActs recording;
    private final TenderLocks locks;
    private final Tenders tenders;
    private final ClockOfRecord clock;

    AcceptingDelivery(
            ContractDeliveryRows rows,
            Contracts contracts,
            DeliveredCertificates certificates,
            RecordingActs recording,
            TenderLocks locks,
            Tenders tenders,
            ClockOfRecord clock) {
        this.rows = rows;
        this.contracts = contracts;
        this.certificates = certificates;
        this.recording = recording;
        this.locks = locks;
        this.tenders = tenders;
        this.clock = clock;
    }

    /**
     * What was delivered.
     *
     * @param item the item's number
     * @param model the model as its plate says
     * @param modelVersion its version
     * @param deliveredOn the day, in Beijing; not in the future
     */
    public record Delivered(String item, String model, String modelVersion, LocalDate deliveredOn) {}

    /**
     * Records the acceptance of one item; {@code not-concluded}, {@code no-such-item}, {@code accepted-before},
     * {@code delivered-in-future}, {@code other-model}, {@code certificate-void}.
     */
    @Transactional
    public Outcome<ContractState> accept(Person purchaser, TenderFacts asked, Delivered delivered) {
        locks.exclusive(asked.id());
        TenderFacts tender = tenders.facts(asked.id()).orElseThrow();
        ContractState state = contracts.of(tender).orElse(null);
        if (state == null || !state.concluded()) {
            return Outcome.rejected(Refusal.notNow(
                    "not-concluded", "Deliveries follow when both sides have signed the contract.", null));
        }
        return objection(tender, state, delivered)
                .<Outcome<ContractState>>map(Outcome::rejected)
                .orElseGet(() -> keep(purchaser, tender, state, delivered));
    }

    private Optional<Refusal> objection(TenderFacts tender, ContractState state, Delivered delivered) {
        Optional<Contract.Item> item = state.contract().items().stream()
                .filter(each -> each.item().equals(delivered.item()))
                .findFirst();
        if (item.isEmpty()) {
            return refusal("no-such-item", "The contract has no item " + delivered.item() + ".");
        }
        if (state.deliveries().stream().anyMatch(each -> each.item().equals(delivered.item()))) {
            return refusal("accepted-before", "Item " + delivered.item() + " was accepted.");
        }
        if (delivered.deliveredOn().isAfter(Periods.dayOf(clock.now()))) {
            return refusal("delivered-in-future", "The day of delivery lies in the future.");
        }
        if (!item.get().model().equals(delivered.model())
                || !item.get().modelVersion().equals(delivered.modelVersion())) {
            return refusal(
                    "other-model",
                    "The contract says " + item.get().model() + " " + item.get().modelVersion()
                            + "; another model or version is not what was awarded.");
        }
        return certificates
                .missing(tender, item.get(), delivered.deliveredOn())
                .flatMap(kind -> refusal(
                        "certificate-void",
                        "On " + delivered.deliveredOn() + " no certificate of kind " + kind
                                + " covers this model and version: an expired or revoked certificate is void."));
    }

    private static Optional<Refusal> refusal(String code, String detail) {
        return Optional.of(Refusal.never(code, detail, null));
    }

    private Outcome<ContractState> keep(
            Person purchaser, TenderFacts tender, ContractState state, Delivered delivered) {
        Act act = Act.of("DeliveryAccepted", Actor.person(purchaser.id()))
                .about(tender.id())
                .with(JsonObject.with("contract", state.document().sha256().hex())
                        .with("item", delivered.item())
                        .with("deliveredOn", delivered.deliveredOn().toString())
                        .build());
        boolean last = state.deliveries().size() + 1 == state.contract().items().size();
        Recorded recorded = last ? recording.milestone(TenderMilestones.DELIVERED, act) : recording.record(act);
        ContractDeliveryRow row = new ContractDeliveryRow();
        row.key = new ContractDeliveryKey(tender.id(), delivered.item());
        row.deliveredOn = delivered.deliveredOn();
        row.acceptedBy = purchaser.id();
        row.at = recorded.at();
        row.entry = recorded.entry().octets();
        rows.persistAndFlush(row);
        return Outcome.accepted(contracts.of(tender).orElseThrow());
    }
}
