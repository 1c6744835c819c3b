package org.hengbiao.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.exchange.domain.CheckCode;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file of the exchange.
 *
 * @param id identifier in this installation
 * @param digest SHA-256 of the document: the same on both sides
 * @param kind what it is
 * @param out whether this installation made it
 * @param about the plan or tender
 * @param answers digest of the question that it answers; null for a question
 * @param document the bytes that are signed
 * @param signer code of the organisation that signed; null before
 * @param approved whether a second person approved that names leave
 * @param createdAt by the clock of record
 * @param carriages discs that carried it
 */
public record ExchangeFile(
        UUID id,
        Sha256 digest,
        ExchangeKind kind,
        boolean out,
        UUID about,
        @Nullable Sha256 answers,
        Octets document,
        @Nullable String signer,
        boolean approved,
        Instant createdAt,
        List<Carriage> carriages) {

    public ExchangeFile {
        carriages = List.copyOf(carriages);
    }

    /** What people compare on both printed pages. */
    public String checkCode() {
        return CheckCode.of(digest);
    }

    /** Whether it may go out on a disc. */
    public boolean signed() {
        return signer != null;
    }
}
