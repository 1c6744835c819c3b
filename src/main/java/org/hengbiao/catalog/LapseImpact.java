package org.hengbiao.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lapse of a certificate touches, and who was told of its revocation.
 *
 * @param lapse the certificate
 * @param matters open plans, tenders, awards and contracts that rest on its product
 * @param told who was told of the revocation, and when the mail went out
 */
public record LapseImpact(Lapse lapse, List<RestingMatter> matters, List<Told> told) {

    public LapseImpact {
        matters = List.copyOf(matters);
        told = List.copyOf(told);
    }

    /**
     * Somebody who was told.
     *
     * @param name the person's name
     * @param organisation name of its organisation, in Chinese
     * @param at when
     * @param mailedAt when a mail that counted it went out; null for none
     */
    public record Told(
            String name,
            String organisation,
            Instant at,
            @Nullable Instant mailedAt) {}
}
