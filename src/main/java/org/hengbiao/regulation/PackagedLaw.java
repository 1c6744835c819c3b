package org.hengbiao.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Money;

/**
 * The law's data files that are packaged with this code, for those who work offline and have no installation's folder. A tender is
 * held against the law of its publication day where that is known.
 */
public final class PackagedLaw {

    // The files don't change while the code runs; extracts and verifications ask again and again.
    private static final Map<String, Optional<Regulations>> LOADED = new ConcurrentHashMap<>();

    private PackagedLaw() {}

    /**
     * The law of {@code jurisdiction}, such as {@code cn}; none when it is not packaged.
     *
     * @throws IllegalStateException when the packaged file is broken
     */
    public static Optional<Regulations> of(String jurisdiction) {
        return jurisdiction.matches("[a-z]{2,8}")
                ? LOADED.computeIfAbsent(jurisdiction, PackagedLaw::load)
                : Optional.empty();
    }

    private static Optional<Regulations> load(String jurisdiction) {
        try (InputStream in =
                PackagedLaw.class.getResourceAsStream("/scoring-rules/regulations/" + jurisdiction + ".yaml")) {
            return in == null ? Optional.empty() : Optional.of(Regulations.load(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedException e) {
            throw new IllegalStateException("the packaged law can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * The fewest bidders with whom a tender published on {@code published} is opened.
     *
     * @throws NoProvision when the jurisdiction's law is not packaged, or says nothing of it on that day
     */
    public static Limit leastBidders(String jurisdiction, LocalDate published) {
        RuleSet rules = of(jurisdiction)
                .orElseThrow(() -> new NoProvision(jurisdiction, "its law is not packaged"))
                .on(published);
        Applicability anyTender = new Applicability(Procedure.OPEN_TENDER, Subject.GOODS, Money.ZERO);
        return new TurnoutCheck(rules, anyTender)
                .fewest(Turnout.OPENING)
                .orElseThrow(() -> new NoProvision(jurisdiction, "says of " + published + " nothing about openings"));
    }
}
