package org.hengbiao.formats;

/**
 * An integer that every JSON reader holds exactly (RFC 7493 section 2.2).
 *
 * @param value within ±(2⁵³−1)
 */
public record JsonInteger(long value) implements Json {

    static final long LIMIT = (1L << 53) - 1;

    public JsonInteger {
        if (value > LIMIT || value < -LIMIT) {
            throw new MalformedException("", "an integer is beyond ±(2^53-1) (RFC 7493 section 2.2)");
        }
    }

    @Override
    public void appendTo(StringBuilder out) {
        out.append(value);
    }
}
