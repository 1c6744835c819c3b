package org.hengbiao.app.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hengbiao.identity.Person;
import org.hengbiao.platform.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for its work, and from where on each of its lists is to be shown.
 *
 * @param person who is signed in
 * @param frame language and clock
 * @param query the page's query: per list, the last entry of the page before
 */
record WorkAsked(Person person, PageFrame frame, MultivaluedMap<String, String> query) {

    /** How many entries of a list a page shows. */
    static final int SIZE = 20;

    /** After which entry of {@code list} to begin; null for its start. */
    @Nullable
    UUID after(String list) {
        String text = query.getFirst(list);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    /**
     * A page of a list.
     *
     * @param items at most {@link #SIZE}
     * @param next what to ask after for the next page; null on the last
     */
    record Listed<T>(List<T> items, @Nullable String next) {

        /** From one entry more than is shown, which tells whether there are more. */
        static <T> Listed<T> of(List<T> found, Function<T, ?> key) {
            boolean more = found.size() > SIZE;
            List<T> items = List.copyOf(more ? found.subList(0, SIZE) : found);
            return new Listed<>(items, more ? String.valueOf(key.apply(items.get(SIZE - 1))) : null);
        }
    }
}
