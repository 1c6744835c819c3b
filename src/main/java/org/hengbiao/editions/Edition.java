package org.hengbiao.editions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An edition as its two parties see it, without the list.
 *
 * @param id identifier
 * @param ordinal its number here, from 1; copies are named after it
 * @param base the edition that this supplement changes; null for an edition of its own
 * @param province for which province
 * @param title what it is called
 * @param entries rows of the list
 * @param list SHA-256 of the canonical list
 * @param rowOrder whether every copy has a row order of its own
 * @param drawnAt when the list was frozen
 * @param consents at most one of each party
 * @param issuedAt null until it is issued
 */
public record Edition(
        UUID id,
        int ordinal,
        @Nullable UUID base,
        String province,
        String title,
        int entries,
        Sha256 list,
        boolean rowOrder,
        Instant drawnAt,
        List<Consent> consents,
        @Nullable Instant issuedAt) {

    public Edition {
        consents = List.copyOf(consents);
    }

    /**
     * A party's consent.
     *
     * @param party {@code bureau} or {@code leading-group}
     * @param person name of who gave or recorded it
     * @param documentNumber number of the joint paper (文号); null when it was signed here
     * @param at when
     */
    public record Consent(
            String party, String person, @Nullable String documentNumber, Instant at) {}

    /** {@code drawn-up}, {@code consented} (by both) or {@code issued}. */
    public String phase() {
        if (issuedAt != null) {
            return "issued";
        }
        return consents.size() == Party.values().length ? "consented" : "drawn-up";
    }

    /** Whether the party has consented. */
    public boolean has(String party) {
        return consents.stream().anyMatch(consent -> consent.party().equals(party));
    }
}
