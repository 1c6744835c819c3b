package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.draws.persistence.DrawCommitmentRows;
import org.hengbiao.draws.persistence.DrawListRow;
import org.hengbiao.draws.persistence.DrawListRows;
import org.hengbiao.draws.persistence.DrawOpenerRows;
import org.hengbiao.draws.persistence.DrawRevealRows;
import org.hengbiao.evidence.draw.DrawPurpose;

/** Draws as they are kept. */
@ApplicationScoped
class DrawFiles {

    private final DrawListRows lists;
    private final DrawOpenerRows openers;
    private final DrawCommitmentRows commitments;
    private final DrawRevealRows reveals;

    DrawFiles(DrawListRows lists, DrawOpenerRows openers, DrawCommitmentRows commitments, DrawRevealRows reveals) {
        this.lists = lists;
        this.openers = openers;
        this.commitments = commitments;
        this.reveals = reveals;
    }

    Optional<DrawFile> of(UUID draw) {
        return lists.findByIdOptional(draw).map(this::file);
    }

    Optional<DrawFile> of(DrawPurpose purpose, String subject) {
        return lists.of(purpose.text(), subject).map(this::file);
    }

    /** As {@link #of(UUID)}; nobody else acts on the draw until the caller's transaction ends. */
    Optional<DrawFile> claim(UUID draw) {
        return lists.claim(draw).map(this::file);
    }

    private DrawFile file(DrawListRow row) {
        UUID draw = Objects.requireNonNull(row.id);
        return new DrawFile(
                row,
                Objects.requireNonNull(openers.findById(row.opener)),
                commitments.ofDraw(draw),
                reveals.ofDraw(draw));
    }
}
