package org.hengbiao.contract.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code contract_delivery}. */
@Entity
@Table(name = "contract_delivery")
@NullUnmarked
public class ContractDeliveryRow {

    @EmbeddedId
    public ContractDeliveryKey key;

    public LocalDate deliveredOn;
    public UUID acceptedBy;
    public Instant at;
    public byte[] entry;
}
