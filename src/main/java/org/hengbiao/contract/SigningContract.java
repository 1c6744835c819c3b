package org.hengbiao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hengbiao.contract.persistence.ContractSignatureKey;
import org.hengbiao.contract.persistence.ContractSignatureRow;
import org.hengbiao.contract.persistence.ContractSignatureRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.VerifiedAct;
import org.hengbiao.identity.VerifyingActs;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLocks;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;

/** Each side signs the same bytes; with the second signature the contract is concluded. */
@ApplicationScoped
public class SigningContract {

    private final ContractSignatureRows rows;
    private final Contracts contracts;
    private final VerifyingActs acts;
    private final RecordingActs recording;
    private final TenderLocks locks;
    private final Tenders tenders;

    SigningContract(
            ContractSignatureRows rows,
            Contracts contracts,
            VerifyingActs acts,
            RecordingActs recording,
            TenderLocks locks,
            Tenders tenders) {
        this.rows = rows;
        this.contracts = contracts;
        this.acts = acts;
        this.recording = recording;
        this.locks = locks;
        this.tenders = tenders;
    }

    /**
     * Keeps the signature of one side, once; {@code no-draft}, {@code not-a-party}, {@code signed-before},
     * {@code other-contract}, or what is wrong with the signature.
     */
    @Transactional
    public Outcome<ContractState> sign(Person signer, TenderFacts asked, byte[] cms) {
        locks.exclusive(asked.id());
        TenderFacts tender = tenders.facts(asked.id()).orElseThrow();
        ContractState state = contracts.of(tender).orElse(null);
        if (state == null) {
            return Outcome.rejected(Refusal.notNow("no-draft", "There is no draft to sign yet.", null));
        }
        String side = side(signer, state);
        if (side.isEmpty()) {
            return Outcome.rejected(Refusal.never(
                    "not-a-party", "Purchaser and supplier sign the contract, nobody else.", "O87 art 71"));
        }
        if (state.signed().containsKey(side)) {
            return Outcome.rejected(Refusal.never("signed-before", "This side has signed the contract.", null));
        }
        return acts.verify(cms, signer)
                .fold(act -> keep(signer, tender, state, new Signature(side, act)), Outcome::rejected);
    }

    private record Signature(String side, VerifiedAct act) {}

    private Outcome<ContractState> keep(Person signer, TenderFacts tender, ContractState state, Signature signature) {
        if (!signature.act().content().equals(state.document())) {
            return Outcome.rejected(Refusal.never(
                    "other-contract",
                    "What is signed is not the contract as it stands here. Fetch the draft again and sign that.",
                    null));
        }
        Act act = Act.of("ContractSigned", Actor.person(signer.id()))
                .about(tender.id())
                .with(JsonObject.with("side", signature.side())
                        .with("contract", state.document().sha256().hex())
                        .build())
                .signed(signature.act().cms().toArray());
        Recorded recorded = state.signed().isEmpty()
                ? recording.record(act)
                : recording.milestone(TenderMilestones.CONTRACTED, act);
        ContractSignatureRow row = new ContractSignatureRow();
        row.key = new ContractSignatureKey(tender.id(), signature.side());
        row.person = signer.id();
        row.at = recorded.at();
        row.entry = recorded.entry().octets();
        rows.persistAndFlush(row);
        return Outcome.accepted(contracts.of(tender).orElseThrow());
    }

    private static String side(Person signer, ContractState state) {
        if (signer.is(Role.PURCHASER)
                && signer.organisation().equals(state.contract().purchaser())) {
            return ContractState.PURCHASER;
        }
        return signer.is(Role.VENDOR)
                        && signer.organisation().equals(state.contract().supplier())
                ? ContractState.SUPPLIER
                : "";
    }
}
