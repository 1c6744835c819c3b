package org.hengbiao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengbiao.award.Award;
import org.hengbiao.award.AwardedProduct;
import org.hengbiao.award.AwardedProducts;
import org.hengbiao.award.Awards;
import org.hengbiao.contract.persistence.ContractRow;
import org.hengbiao.contract.persistence.ContractRows;
import org.hengbiao.contract.persistence.ContractSignatureRows;
import org.hengbiao.evidence.acts.Contract;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.regulation.Breach;
import org.hengbiao.regulation.MoneyCheck;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/** The purchaser drafts the contract: what tender and bid fixed is taken from them, the rest it states. */
@ApplicationScoped
public class DraftingContract {

    private final ContractRows rows;
    private final ContractSignatureRows signatures;
    private final Contracts contracts;
    private final Awards awards;
    private final AwardedProducts products;
    private final Tenders tenders;
    private final TenderLaw law;
    private final TenderLocks locks;
    private final ClockOfRecord clock;

    DraftingContract(
            ContractRows rows,
            ContractSignatureRows signatures,
            Contracts contracts,
            Awards awards,
            AwardedProducts products,
            Tenders tenders,
            TenderLaw law,
            TenderLocks locks,
            ClockOfRecord clock) {
        this.rows = rows;
        this.signatures = signatures;
        this.contracts = contracts;
        this.awards = awards;
        this.products = products;
        this.tenders = tenders;
        this.law = law;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * What the purchaser states.
     *
     * @param number number of the contract
     * @param deliverBy last day of the delivery
     * @param bond performance bond; null for none
     * @param paper SHA-256 of the written contract; null for none
     */
    public record Terms(
            String number,
            LocalDate deliverBy,
            @Nullable Money bond,
            @Nullable Sha256 paper) {}

    /** Keeps the draft in place of the one before; {@code not-announced}, {@code signed-before}, {@link ContractBreaches}. */
    @Transactional
    public Outcome<ContractState> draft(Person purchaser, TenderFacts asked, Terms terms) {
        locks.exclusive(asked.id());
        TenderFacts tender = tenders.facts(asked.id()).orElseThrow();
        Award award = awards.of(tender.id()).orElse(null);
        if (award == null || !tender.reached(TenderMilestones.ANNOUNCED)) {
            return Outcome.rejected(Refusal.notNow(
                    "not-announced", "The contract follows the announcement of the award.", "O87 art 71"));
        }
        if (!signatures.ofTender(tender.id()).isEmpty()) {
            return Outcome.rejected(
                    Refusal.never("signed-before", "Somebody has signed: the contract stands as it is.", null));
        }
        TenderLaw.Binding binding = law.of(tender);
        List<Breach> breaches = new MoneyCheck(binding.rules(), binding.procurement())
                .contractBreaches(award.price(), terms.bond(), null);
        if (!breaches.isEmpty()) {
            return Outcome.rejected(new ContractBreaches(breaches));
        }
        keep(purchaser, contract(tender, award, terms));
        return Outcome.accepted(contracts.of(tender).orElseThrow());
    }

    private Contract contract(TenderFacts tender, Award award, Terms terms) {
        return new Contract(
                tender.id(),
                terms.number(),
                award.bid(),
                tender.purchaser(),
                award.winner(),
                award.price(),
                terms.bond(),
                terms.deliverBy(),
                terms.paper(),
                products.of(tender.id()).stream().map(DraftingContract::item).toList());
    }

    private void keep(Person purchaser, Contract contract) {
        Instant now = clock.now();
        ContractRow row = rows.findByIdOptional(contract.tender()).orElseGet(ContractRow::new);
        row.tender = contract.tender();
        row.number = contract.number();
        row.document = contract.canonical();
        row.deliverBy = contract.deliverBy();
        row.draftedBy = purchaser.id();
        row.draftedAt = now;
        rows.persistAndFlush(row);
    }

    private static Contract.Item item(AwardedProduct product) {
        return new Contract.Item(
                product.item(),
                product.maker(),
                product.brand(),
                product.model(),
                product.version(),
                product.quantity(),
                product.unitPrice());
    }
}
