package org.hengbiao.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengbiao.evidence.acts.Contract;
import org.hengbiao.kernel.Octets;

/**
 * A contract and how far it has come.
 *
 * @param contract what it says
 * @param document the bytes that both sides sign
 * @param signed when each side signed: {@code purchaser}, {@code supplier}
 * @param signBy last day on which the law lets it be signed ({@code O87 art 71})
 * @param deliveries accepted items
 */
public record ContractState(
        Contract contract, Octets document, Map<String, Instant> signed, LocalDate signBy, List<Delivery> deliveries) {

    public static final String PURCHASER = "purchaser";
    public static final String SUPPLIER = "supplier";

    public ContractState {
        signed = Map.copyOf(signed);
        deliveries = List.copyOf(deliveries);
    }

    /**
     * An accepted item.
     *
     * @param item which
     * @param deliveredOn its day, in Beijing
     * @param acceptedAt by the clock of record
     */
    public record Delivery(String item, LocalDate deliveredOn, Instant acceptedAt) {}

    /** Whether both sides have signed. */
    public boolean concluded() {
        return signed.size() == 2;
    }

    /** Whether every item was accepted. */
    public boolean delivered() {
        return concluded() && deliveries.size() == contract.items().size();
    }
}
