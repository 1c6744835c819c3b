package org.hengbiao.platform;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;

/** Turns outcomes of use cases into HTTP answers. */
public final class Answers {

    private Answers() {}

    /** 200 with the value, or the problem. */
    public static Response ok(Outcome<?> outcome) {
        return outcome.fold(value -> Response.ok(value).build(), Answers::problem);
    }

    /** 200 with a view of the value, or the problem. */
    public static <T> Response ok(Outcome<T> outcome, Function<? super T, ?> view) {
        return outcome.fold(value -> Response.ok(view.apply(value)).build(), Answers::problem);
    }

    /** 201 with a view of the value, or the problem. */
    public static <T> Response created(Outcome<T> outcome, Function<? super T, ?> view) {
        return outcome.fold(
                value -> Response.status(201).entity(view.apply(value)).build(), Answers::problem);
    }

    /** The problem document of a rejection. */
    public static Response problem(Rejection rejection) {
        return problem(Problem.of(rejection));
    }

    /** A problem document as an answer. */
    public static Response problem(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
