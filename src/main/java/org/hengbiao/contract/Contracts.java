package org.hengbiao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hengbiao.contract.persistence.ContractDeliveryRows;
import org.hengbiao.contract.persistence.ContractRow;
import org.hengbiao.contract.persistence.ContractRows;
import org.hengbiao.contract.persistence.ContractSignatureRows;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.Octets;
import org.hengbiao.tendering.TenderFacts;

/** Contracts for their readers: both sides, the agency, finance and audit. */
@ApplicationScoped
public class Contracts {

    private final ContractRows rows;
    private final ContractSignatureRows signatures;
    private final ContractDeliveryRows deliveries;
    private final ContractDays days;

    Contracts(ContractRows rows, ContractSignatureRows signatures, ContractDeliveryRows deliveries, ContractDays days) {
        this.rows = rows;
        this.signatures = signatures;
        this.deliveries = deliveries;
        this.days = days;
    }

    /** The contract of a tender, draft or signed, if {@code reader} may see it. */
    @Transactional
    public Optional<ContractState> find(Person reader, TenderFacts tender) {
        return of(tender).filter(state -> mayRead(reader, tender, state));
    }

    Optional<ContractState> of(TenderFacts tender) {
        return rows.findByIdOptional(tender.id()).map(row -> state(tender, row));
    }

    private ContractState state(TenderFacts tender, ContractRow row) {
        return new ContractState(
                row.toContract(),
                Octets.of(row.document),
                signed(tender.id()),
                days.signBy(tender),
                deliveries.ofTender(tender.id()).stream()
                        .map(delivery ->
                                new ContractState.Delivery(delivery.key.item(), delivery.deliveredOn, delivery.at))
                        .toList());
    }

    private Map<String, Instant> signed(UUID tender) {
        Map<String, Instant> signed = new TreeMap<>();
        signatures.ofTender(tender).forEach(row -> signed.put(row.key.side(), row.at));
        return signed;
    }

    private static boolean mayRead(Person reader, TenderFacts tender, ContractState state) {
        return reader.is(Role.FINANCE)
                || reader.is(Role.AUDIT)
                || (reader.is(Role.PURCHASER) && reader.organisation().equals(tender.purchaser()))
                || (reader.is(Role.AGENCY) && reader.organisation().equals(tender.agency()))
                || (reader.is(Role.VENDOR)
                        && reader.organisation().equals(state.contract().supplier()));
    }
}
