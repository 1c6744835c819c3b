package org.hengbiao.opening.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.opening.AddingOpeningKey;
import org.jspecify.annotations.Nullable;

/** A key of the pool. */
@Schema(name = "PooledOpeningKey")
record PooledKeyView(
        UUID key,

        @Schema(description = "The log's newest checkpoint, a C2SP signed note, to be pinned by the openers") @Nullable
        String checkpoint) {

    static PooledKeyView of(AddingOpeningKey.Added added) {
        SignedCheckpoint checkpoint = added.checkpoint();
        return new PooledKeyView(
                added.key(), checkpoint == null ? null : new String(checkpoint.format(), StandardCharsets.UTF_8));
    }
}
