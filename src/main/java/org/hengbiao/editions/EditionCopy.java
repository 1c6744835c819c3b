package org.hengbiao.editions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A numbered copy and what happened to it.
 *
 * @param id identifier
 * @param edition of which edition
 * @param label what stands on every page: the edition's number and the copy's
 * @param title what the edition is called
 * @param number from 1
 * @param recipient who gets it
 * @param purpose for what
 * @param preparedAt when it was numbered
 * @param events what happened since, in order
 */
public record EditionCopy(
        UUID id,
        UUID edition,
        String label,
        String title,
        int number,
        Recipient recipient,
        String purpose,
        Instant preparedAt,
        List<Event> events) {

    public EditionCopy {
        events = List.copyOf(events);
    }

    /**
     * A named recipient.
     *
     * @param person who
     * @param name name on papers
     * @param code credit code of the organisation
     * @param organisation its name on papers
     */
    public record Recipient(UUID person, String name, String code, String organisation) {}

    /**
     * Something that happened to it.
     *
     * @param event {@code signed-for}, {@code recalled} or {@code destroyed}
     * @param person name of who did it
     * @param witness name of who saw a destruction; null otherwise
     * @param note why, or how
     * @param at when
     */
    public record Event(
            String event, String person, @Nullable String witness, String note, Instant at) {

        /** The key of its words. */
        public String key() {
            return event.replace('-', '_');
        }
    }

    /** Where it is. */
    public CopyPhase phase() {
        return CopyPhase.of(events.stream().map(Event::event).collect(Collectors.toSet()));
    }

    /** The label of a copy. */
    public static String label(int ordinal, int number) {
        return String.format(Locale.ROOT, "HB%d-%03d", ordinal, number);
    }
}
