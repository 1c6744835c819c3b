package org.hengbiao.evaluation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evaluation_committee}. */
@Entity
@Table(name = "evaluation_committee")
@NullUnmarked
public class CommitteeRow {

    @Id
    public UUID id;

    public UUID tender;
    public int formation;
    public Instant formedAt;
    public byte[] entry;
}
