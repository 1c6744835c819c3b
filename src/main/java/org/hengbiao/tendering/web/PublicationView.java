package org.hengbiao.tendering.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.ledger.Recorded;

/** That a tender was published, and the statement that says so. */
@Schema(name = "Publication")
record PublicationView(String entry, Instant publishedAt) {

    static PublicationView of(Recorded recorded) {
        return new PublicationView(recorded.entry().hex(), recorded.at());
    }
}
