package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.persistence.TenderRow;
import org.hengbiao.tendering.persistence.TenderRows;

/** A draft gets an opening key from the pool, once. */
@ApplicationScoped
public class AssigningOpeningKey {

    private final TenderRows rows;
    private final OpeningKeys keys;

    AssigningOpeningKey(TenderRows rows, OpeningKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** The key of the draft, assigned now or before; or that the pool is empty. */
    @Transactional
    public Outcome<AssignedKey> assign(UUID tender) {
        TenderRow row = rows.claim(tender).orElseThrow(IllegalArgumentException::new);
        Optional<AssignedKey> key =
                row.openingCertificate == null && !row.published() ? keys.assign(tender) : keys.of(tender);
        if (key.isEmpty()) {
            return Outcome.rejected(Refusal.notNow(
                    "no-opening-key",
                    "No unused opening key is in the pool. Ask openers to make one, then assign it.",
                    null));
        }
        if (!row.published()) {
            row.openingCertificate = key.get().fingerprint().octets();
        }
        return Outcome.accepted(key.get());
    }
}
