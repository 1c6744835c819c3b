package org.hengbiao.exchange.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files. A question goes from tendering to the bureau, its answer back. */
public enum ExchangeKind {
    EXTRACT_ANSWER(null),
    RECOMMENDATION_LIST(null),
    MEMBERSHIP_ANSWER(null),
    ADMISSION_RULING(null),
    EXTRACT_REQUEST(EXTRACT_ANSWER),
    RECOMMENDATION_REQUEST(RECOMMENDATION_LIST),
    MEMBERSHIP_REQUEST(MEMBERSHIP_ANSWER),
    ADMISSION_CASE(ADMISSION_RULING);

    private final @Nullable ExchangeKind answer;

    ExchangeKind(@Nullable ExchangeKind answer) {
        this.answer = answer;
    }

    /** What answers a question of this kind; nothing for an answer. */
    public Optional<ExchangeKind> answer() {
        return Optional.ofNullable(answer);
    }

    /** The name in the database and in addresses. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} of the document. */
    public String type() {
        return "hengbiao.org/" + text() + "@v1";
    }

    /** Reads {@link #text}. */
    public static ExchangeKind of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind: " + text));
    }

    /** Reads {@link #type}. */
    public static Optional<ExchangeKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }
}
