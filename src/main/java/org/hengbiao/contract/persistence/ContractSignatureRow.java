package org.hengbiao.contract.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code contract_signature}. */
@Entity
@Table(name = "contract_signature")
@NullUnmarked
public class ContractSignatureRow {

    @EmbeddedId
    public ContractSignatureKey key;

    public UUID person;
    public Instant at;
    public byte[] entry;
}
