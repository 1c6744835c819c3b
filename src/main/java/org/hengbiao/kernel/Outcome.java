package org.hengbiao.kernel;

import java.util.function.Function;

/**
 * What a use case answers: the value, or the rejection that says why not.
 *
 * @param <T> the value on acceptance
 */
public sealed interface Outcome<T> {

    /** Continues with the branch that holds. */
    <R> R fold(Function<? super T, ? extends R> whenAccepted, Function<? super Rejection, ? extends R> whenRejected);

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> rejected(Rejection why) {
        return new Rejected<>(why);
    }

    /** It was done. */
    record Accepted<T>(T value) implements Outcome<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> whenAccepted, Function<? super Rejection, ? extends R> whenRejected) {
            return whenAccepted.apply(value);
        }
    }

    /** It was not done, and nothing was changed. */
    record Rejected<T>(Rejection why) implements Outcome<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> whenAccepted, Function<? super Rejection, ? extends R> whenRejected) {
            return whenRejected.apply(why);
        }
    }
}
