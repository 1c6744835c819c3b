package org.hengbiao.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settles the language of a request: the visitor's choice (a cookie) first, then Accept-Language in its order, any Chinese
 * meaning simplified Chinese. Chinese is what is shown when nothing is asked for.
 */
@Provider
@PreMatching
public class Languages implements ContainerRequestFilter {

    /** The cookie of the visitor's choice. */
    public static final String COOKIE = "hengbiao-language";

    /** Simplified Chinese. */
    public static final String CHINESE = "zh-CN";

    /** English. */
    public static final String ENGLISH = "en";

    @Override
    public void filter(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(COOKIE);
        String chosen = cookie == null ? null : known(cookie.getValue());
        String language = chosen != null ? chosen : best(request.getAcceptableLanguages());
        // Templates pick their messages by this header, and only by an exact first language.
        request.getHeaders().putSingle("Accept-Language", language);
    }

    private static String best(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            String known = known(locale.getLanguage());
            if (known != null) {
                return known;
            }
        }
        return CHINESE;
    }

    private static @Nullable String known(String tag) {
        String language = tag.toLowerCase(Locale.ROOT);
        if (language.startsWith("zh")) {
            return CHINESE;
        }
        return language.startsWith("en") ? ENGLISH : null;
    }
}
