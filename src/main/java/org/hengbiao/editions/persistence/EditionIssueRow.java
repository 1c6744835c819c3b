package org.hengbiao.editions.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition_issue}. */
@Entity
@Table(name = "edition_issue")
@NullUnmarked
public class EditionIssueRow {

    @Id
    public UUID edition;

    public String bureau;
    public String leadingGroup;
    public UUID personId;
    public Instant at;
}
