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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.formats.MalformedException;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure that reaches the boundary becomes a problem document for the API, or a plain page for a person. */
class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

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
        String correlation = UUID.randomUUID().toString();
        LOG.errorf(e, "Defect %s", correlation);
        return Answers.problem(Problem.of(500, "defect", "Something is broken on our side. Nothing was changed.")
                .correlated(correlation));
    }

    /** Whether the database refused a value that no column takes (SQLSTATE class 22), now or at the commit. */
    private static boolean isImpossibleValue(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().startsWith("22")) {
                return true;
            }
        }
        return false;
    }
}
