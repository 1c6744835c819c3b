package org.hengbiao.ledger.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code ledger_act}: an act as its actor signed it. */
@Entity
@Table(name = "ledger_act")
@NullUnmarked
public class ActRow {

    @Id
    public byte[] digest;

    public byte[] cms;
}
