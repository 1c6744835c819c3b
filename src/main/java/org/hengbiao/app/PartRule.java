package org.hengbiao.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.Problem;

/** An installation that is one part answers nothing that belongs to the other part. */
@ApplicationScoped
class PartRule {

    private static final int BEFORE_SECURITY = 8_900;

    /** What only the bureau's installation has. */
    private static final List<String> CATALOG = List.of(
            "/api/catalog",
            "/api/editions",
            "/api/edition-copies",
            "/api/edition-leaks",
            "/catalog",
            "/editions",
            "/edition-copies",
            "/leak-check");

    /** What only the tendering installation has. */
    private static final List<String> TENDERING =
            List.of("/api/plans", "/api/tenders", "/api/opening-keys", "/tenders");

    private static final String PROBLEM = """
            {"type":"urn:hengbiao:problem:other-part","title":"Not Found","status":404,\
            "detail":"This installation is the PART part; what you ask for belongs to the other one."}""";

    private final Part part;

    PartRule(PlatformConfiguration configuration) {
        part = configuration.part();
    }

    void register(@Observes Filters filters) {
        if (part != Part.ALL) {
            filters.register(this::check, BEFORE_SECURITY);
        }
    }

    private void check(RoutingContext context) {
        List<String> others = part == Part.CATALOG ? TENDERING : CATALOG;
        String path = context.normalizedPath();
        if (others.stream().noneMatch(place -> path.equals(place) || path.startsWith(place + "/"))) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(PROBLEM.replace("PART", part.name().toLowerCase(Locale.ROOT)));
    }
}
