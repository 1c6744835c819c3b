package org.hengbiao.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * No address of ours has matrix parameters. Routing drops them and security rules don't, so a path with a semicolon could mean
 * two things: it is refused before anything looks at it.
 */
@ApplicationScoped
class PathRule {

    private static final int BEFORE_SECURITY = 9_000;
    private static final String PROBLEM = """
            {"type":"urn:hengbiao:problem:bad-request","title":"Bad Request","status":400,\
            "detail":"A path here has no semicolon and no control character."}""";

    void register(@Observes Filters filters) {
        filters.register(PathRule::check, BEFORE_SECURITY);
    }

    private static void check(RoutingContext context) {
        String path = context.request().path();
        if (path != null && isPlain(path.toLowerCase(Locale.ROOT))) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(400)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(PROBLEM);
    }

    /** Whether {@code path} has neither a semicolon nor a NUL, plain or escaped. */
    static boolean isPlain(String path) {
        return !path.contains(";") && !path.contains("%3b") && !path.contains("%00");
    }
}
