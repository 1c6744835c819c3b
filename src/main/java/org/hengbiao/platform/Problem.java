package org.hengbiao.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457), the only form in which the API says no.
 *
 * @param type {@code urn:hengbiao:problem:} and a stable name in kebab-case
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param detail what is wrong and where
 * @param clause the rule that it comes from, such as {@code O87 art 33}
 * @param errors one entry a fault, where there are several
 * @param correlation names this failure in the service's log
 * @param refusal the platform's signature over a refusal (CMS, base64), where the refused act was a bidder's
 */
@Schema(name = "Problem", description = "A problem document (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "urn:hengbiao:problem:late-bid") String type,
        @Schema(examples = "Conflict") String title,
        @Schema(examples = "409") int status,

        @Schema(examples = "The deadline was 2026-12-15T01:00:00Z; the bid came at 2026-12-15T01:00:03Z.")
        String detail,

        @Schema(examples = "O87 art 33") @Nullable String clause,
        @Nullable List<Fault> errors,
        @Nullable String correlation,
        @Nullable String refusal) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String PREFIX = "urn:hengbiao:problem:";

    /**
     * One fault of several.
     *
     * @param where a field, a JSON pointer or a line
     * @param detail what is wrong there
     * @param clause the rule, when there is one
     */
    @Schema(name = "Fault")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(
            String where, String detail, @Nullable String clause) {}

    /** A problem of the caller's or of ours that is no rule of the business. */
    public static Problem of(int status, String code, String detail) {
        return new Problem(PREFIX + code, Reason.of(status), status, detail, null, null, null, null);
    }

    /** A rule that says no: 409 when the state may change, 422 otherwise; with its faults, when it names any. */
    public static Problem of(Rejection rejection) {
        int status = rejection.conflict() ? 409 : 422;
        return new Problem(
                PREFIX + rejection.code(),
                Reason.of(status),
                status,
                rejection.detail(),
                rejection.clause(),
                rejection instanceof FaultyRejection faulty ? List.copyOf(faulty.faults()) : null,
                null,
                null);
    }

    /** The same with a list of faults. */
    public Problem with(List<Fault> faults) {
        return new Problem(type, title, status, detail, clause, List.copyOf(faults), correlation, refusal);
    }

    /** The same with the name under which the service's log tells more. */
    public Problem correlated(String id) {
        return new Problem(type, title, status, detail, clause, errors, id, refusal);
    }

    /** The same with the platform's signature over the refusal. */
    public Problem refusedBy(String signature) {
        return new Problem(type, title, status, detail, clause, errors, correlation, signature);
    }

    private static final class Reason {
        static String of(int status) {
            jakarta.ws.rs.core.Response.Status known = jakarta.ws.rs.core.Response.Status.fromStatusCode(status);
            return known == null ? "Error" : known.getReasonPhrase();
        }
    }
}
