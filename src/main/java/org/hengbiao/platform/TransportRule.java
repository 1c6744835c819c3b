package org.hengbiao.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Outside a sandbox nothing is answered over plain HTTP, unless a proxy in front says that the request reached it over TLS. The
 * proxy must set X-Forwarded-Proto itself and drop what clients send of it.
 */
@ApplicationScoped
class TransportRule {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final String PROBLEM = """
            {"type":"urn:hengbiao:problem:tls-required","title":"Forbidden","status":403,\
            "detail":"This installation answers over TLS only: passwords and tokens must not travel in the clear."}""";

    private final PlatformConfiguration configuration;

    TransportRule(PlatformConfiguration configuration) {
        this.configuration = configuration;
    }

    void register(@Observes Filters filters) {
        if (!configuration.sandbox() && !configuration.plainHttp()) {
            filters.register(this::check, BEFORE_EVERYTHING);
        }
    }

    private void check(RoutingContext context) {
        boolean direct = context.request().isSSL();
        boolean proxied = configuration.behindProxy()
                && "https".equalsIgnoreCase(context.request().getHeader("X-Forwarded-Proto"));
        if (direct || proxied) {
            context.response().putHeader("Strict-Transport-Security", "max-age=31536000");
            context.next();
            return;
        }
        context.response()
                .setStatusCode(403)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(PROBLEM);
    }
}
