package org.hengbiao.evidence;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.kernel.CreditCode;

/**
 * Who did an act, as statements name it.
 *
 * @param text {@code person:<UUID>}, {@code vendor:<credit code>} or {@code platform}
 */
public record Actor(String text) {

    private static final Pattern FORM = Pattern.compile("platform"
            + "|person:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            + "|vendor:(?<code>[0-9A-Z]{18})");

    /** The platform itself: acts that nobody signs, such as closing a box. */
    public static final Actor PLATFORM = new Actor("platform");

    /** @throws IllegalArgumentException for any other text */
    public Actor {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || (matcher.group("code") != null && !CreditCode.isValid(matcher.group("code")))) {
            throw new IllegalArgumentException("an actor is person:<UUID>, vendor:<credit code> or platform");
        }
    }

    public static Actor person(UUID person) {
        return new Actor("person:" + person);
    }

    public static Actor vendor(CreditCode vendor) {
        return new Actor("vendor:" + vendor.text());
    }

    @Override
    public String toString() {
        return text;
    }
}
