package org.hengbiao.contract.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.evidence.acts.Contract;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code contract}. */
@Entity
@Table(name = "contract")
@NullUnmarked
public class ContractRow {

    @Id
    public UUID tender;

    public String number;
    public byte[] document;
    public LocalDate deliverBy;
    public UUID draftedBy;
    public Instant draftedAt;

    @Version
    public int version;

    public Contract toContract() {
        return Contract.read(document);
    }
}
