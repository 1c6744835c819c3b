package org.hengbiao.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.hengbiao.kernel.Money;

/** The law's data files that are packaged with this code. */
public final class PackagedLaw {

    private PackagedLaw() {}

    /** The law of {@code jurisdiction}, such as {@code cn}; none when it is not packaged. */
    public static Optional<Regulations> of(String jurisdiction) {
        try (InputStream in =
                PackagedLaw.class.getResourceAsStream("/scoring-rules/regulations/" + jurisdiction + ".yaml")) {
            return in == null ? Optional.empty() : Optional.of(Regulations.load(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fewest bidders with whom a tender published on {@code published} is opened. */
    public static Limit leastBidders(String jurisdiction, LocalDate published) {
        return of(jurisdiction)
                .orElseThrow()
                .on(published)
                .limit("bidders-to-open", new Applicability(Procedure.OPEN_TENDER, Subject.GOODS, Money.ZERO));
    }
}
