package org.hengbiao.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hengbiao.formats.MalformedException;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure that reaches the boundary becomes a problem document for the API, or a plain page for a person. */
class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
    private static final Set<String> RACES = Set.of("23505", "23P01", "40001", "40P01");

    @ServerExceptionMapper
    Response rejected(RejectedException e) {
        return Answers.problem(e.rejection());
    }

    @ServerExceptionMapper
    Response malformed(MalformedException e) {
        return Answers.problem(Problem.of(400, "malformed-document", e.getMessage() + ".")
                .with(List.of(new Problem.Fault(e.where(), e.rule(), null))));
    }

    @ServerExceptionMapper
    Response unreadableJson(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Answers.problem(Problem.of(
                    400, "unknown-field", "The field \"" + unknown.getPropertyName() + "\" is not known here."));
        }
        String where = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        return Answers.problem(Problem.of(
                400, "unreadable-json", "The request's body is not the JSON that is expected" + where + "."));
    }

    /** Quarkus maps this subclass by itself, and not to a problem document. */
    @ServerExceptionMapper
    Response mismatchedJson(MismatchedInputException e) {
        return unreadableJson(e);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<Problem.Fault> faults = faults(e.getConstraintViolations());
        return Answers.problem(Problem.of(400, "invalid-fields", "Some fields break their rules.")
                .with(faults));
    }

    private static List<Problem.Fault> faults(Set<ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(v -> new Problem.Fault(lastPart(v.getPropertyPath().toString()), v.getMessage(), null))
                .sorted(Comparator.comparing(Problem.Fault::where))
                .collect(Collectors.toList());
    }

    private static String lastPart(String path) {
        int second = path.indexOf('.', path.indexOf('.') + 1);
        return second < 0 ? path : path.substring(second + 1);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(UriInfo uri) {
        if (ErrorPages.forPeople(uri.getPath())) {
            return Response.seeOther(URI.create("/sign-in")).build();
        }
        return Answers.problem(Problem.of(401, "not-signed-in", "Sign in first: this needs a valid token."));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Answers.problem(Problem.of(403, "not-allowed", "Your role does not allow this."));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        // Jackson's own faults arrive wrapped; the cause knows the place.
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadableJson(json);
        }
        Problem problem = Problem.of(status, HttpFault.code(status), HttpFault.detail(status, uri.getPath()));
        return status >= 500 ? defect(e) : Answers.problem(problem);
    }

    @ServerExceptionMapper
    Response defect(Throwable e) {
        if (isImpossibleValue(e)) {
            return Answers.problem(Problem.of(
                    400,
                    "impossible-value",
                    "A value can't be kept: it holds a NUL character, or is a date or number out of range."));
        }
        if (isRace(e)) {
            return Answers.problem(Problem.of(
                    409,
                    "done-meanwhile",
                    "Somebody did the same, or what excludes it, at this moment. Nothing was changed: look again."));
        }
        String correlation = UUID.randomUUID().toString();
        LOG.errorf(e, "Defect %s", correlation);
        return Answers.problem(Problem.of(500, "defect", "Something is broken on our side. Nothing was changed.")
                .correlated(correlation));
    }

    /** Whether two did at once what only one can (SQLSTATE 23505, 23P01), or waited for each other (40001, 40P01). */
    private static boolean isRace(Throwable failure) {
        return isRefused(failure, RACES::contains);
    }

    /** Whether the database refused a value that no column takes (SQLSTATE class 22), now or at the commit. */
    private static boolean isImpossibleValue(Throwable failure) {
        return isRefused(failure, state -> state.startsWith("22"));
    }

    private static boolean isRefused(Throwable failure, Predicate<String> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = null;
            if (cause instanceof JDBCException refused) {
                state = refused.getSQLState();
            } else if (cause instanceof SQLException refused) {
                state = refused.getSQLState();
            }
            if (state != null && kind.test(state)) {
                return true;
            }
        }
        return false;
    }
}
