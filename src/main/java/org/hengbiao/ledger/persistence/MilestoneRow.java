package org.hengbiao.ledger.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Milestone;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code ledger_milestone}. */
@Entity
@Table(name = "ledger_milestone")
@NullUnmarked
public class MilestoneRow {

    @EmbeddedId
    public MilestoneKey key;

    public Instant at;
    public byte[] entry;

    public UUID tender() {
        return key.tender();
    }

    public Milestone toMilestone() {
        return new Milestone(key.name(), at, Sha256.ofOctets(entry));
    }
}
