package org.hengbiao.draws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hengbiao.draws.persistence.DrawOpenerRow;
import org.hengbiao.draws.persistence.DrawOpenerRows;
import org.hengbiao.identity.Directory;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** The openers that may be named on a list. */
@ApplicationScoped
public class SealOffers {

    /** The longest page. */
    public static final int MAX_PAGE = 100;

    private final DrawOpenerRows openers;
    private final Directory directory;

    SealOffers(DrawOpenerRows openers, Directory directory) {
        this.openers = openers;
        this.directory = directory;
    }

    /**
     * An offer.
     *
     * @param id for the next page
     * @param digest SHA-256 of the certificate, by which a list names it
     * @param certificate X.509, DER
     * @param organisation of the opener
     * @param offeredAt when
     */
    public record Offer(UUID id, Sha256 digest, Octets certificate, CreditCode organisation, Instant offeredAt) {}

    /**
     * Offers, newest first.
     *
     * @param after the last of the page before; null to begin
     * @param size from 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<Offer> page(@Nullable UUID after, int size) {
        return openers.page(after, Math.max(1, Math.min(MAX_PAGE, size))).stream()
                .map(this::toOffer)
                .toList();
    }

    private Offer toOffer(DrawOpenerRow row) {
        return new Offer(
                Objects.requireNonNull(row.id),
                Sha256.ofOctets(row.certificateDigest),
                Octets.of(row.certificate),
                directory
                        .person(Objects.requireNonNull(row.person))
                        .orElseThrow()
                        .organisation(),
                Objects.requireNonNull(row.offeredAt));
    }
}
