package org.hengbiao.evaluation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evaluation_member}. */
@Entity
@Table(name = "evaluation_member")
@NullUnmarked
public class MemberRow {

    @Id
    public UUID id;

    public UUID committee;
    public UUID tender;
    public UUID person;
    public String kind;
    public boolean leader;
}
