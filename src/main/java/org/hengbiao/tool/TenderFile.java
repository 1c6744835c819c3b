package org.hengbiao.tool;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/**
 * What the platform publishes of a tender, as it was downloaded; fields that no bidder's machine needs are passed over.
 *
 * @param id the tender
 * @param lots its lots
 * @param deadline of bids
 * @param certificate DER of the opening certificate
 * @param custody how the opening key is kept
 * @param now the clock of record when it was downloaded
 * @param published when it was published; null in a file that does not say so
 */
record TenderFile(
        UUID id,
        List<String> lots,
        Instant deadline,
        Octets certificate,
        String custody,
        Instant now,
        @Nullable Instant published) {

    TenderFile {
        lots = List.copyOf(lots);
    }

    static TenderFile load(Path file) {
        return Inputs.document(file, TenderFile::read);
    }

    private static TenderFile read(JsonReader in) {
        return new TenderFile(
                in.uuid("id"),
                in.texts("lots"),
                in.instant("deadline"),
                Octets.of(in.octets("openingCertificate")),
                in.text("custody"),
                in.instant("now"),
                in.has("publishedAt") ? in.instant("publishedAt") : null);
    }
}
