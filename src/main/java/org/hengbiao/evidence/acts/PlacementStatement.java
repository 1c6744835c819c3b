package org.hengbiao.evidence.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Salt;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The statement that a plan's placement complies, all that a platform ever learns of a network.
 *
 * @param plan which plan
 * @param complies whether it does
 * @param by who checked, by name; 1 to {@value #MAX_NAME} characters
 * @param check how it was checked offline; null when it was checked by other means
 */
public record PlacementStatement(
        UUID plan, boolean complies, String by, @Nullable Check check) {

    public static final String TYPE = "hengbiao.org/placement@v1";

    /** The most characters of a name. */
    public static final int MAX_NAME = 100;

    /**
     * The offline check. It holds no word of the network.
     *
     * @param on the day of the check
     * @param tool name and version of what checked
     * @param digest of the description, salted: see {@link PlacementStatement#digest}
     * @param reviewedBy who decided what the rule leaves to a person, by name; null when it left nothing
     */
    public record Check(
            LocalDate on,
            String tool,
            Sha256 digest,
            @Nullable String reviewedBy) {

        /** @throws MalformedException when a name is empty or too long */
        public Check {
            requireName(tool, "/check/tool");
            if (reviewedBy != null) {
                requireName(reviewedBy, "/check/reviewedBy");
            }
        }

        static Check read(JsonReader in) {
            in.only("on", "tool", "digest", "reviewedBy");
            return new Check(day(in), in.text("tool"), in.sha256("digest"), in.textOrNull("reviewedBy"));
        }

        private static LocalDate day(JsonReader in) {
            try {
                return LocalDate.parse(in.text("on"));
            } catch (DateTimeException e) {
                throw new MalformedException(in.pointer() + "/on", "must be a date such as 2026-11-24");
            }
        }

        JsonObject toJson() {
            return JsonObject.with("on", on.toString())
                    .with("tool", tool)
                    .with("digest", digest.hex())
                    .withOptional("reviewedBy", reviewedBy)
                    .build();
        }
    }

    /** @throws MalformedException when the name is empty or too long */
    public PlacementStatement {
        requireName(by, "/by");
    }

    private static void requireName(String name, String pointer) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new MalformedException(pointer, "must be a name of 1 to " + MAX_NAME + " characters");
        }
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException unless they are the canonical form of such a statement
     */
    public static PlacementStatement read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical).type(TYPE).only("type", "plan", "complies", "by", "check");
        Optional<Check> check = in.optionalObject("check").map(Check::read);
        PlacementStatement read =
                new PlacementStatement(in.uuid("plan"), in.bool("complies"), in.text("by"), check.orElse(null));
        if (!Arrays.equals(read.canonical(), canonical)) {
            throw new MalformedException("", "what is absent must be left out");
        }
        return read;
    }

    /** The bytes that a person of the purchaser signs. */
    public byte[] canonical() {
        JsonObject.Builder fields = JsonObject.with("type", TYPE)
                .with("plan", plan.toString())
                .with("complies", complies)
                .with("by", by);
        return (check == null ? fields : fields.with("check", check.toJson()))
                .build()
                .canonical();
    }

    /**
     * The digest of a description that nobody can try out without the salt: SHA-256(salt ‖ octets).
     *
     * @param description the file, octet by octet
     */
    public static Sha256 digest(Salt salt, byte[] description) {
        return Sha256.of(salt.octets(), description);
    }
}
