package org.hengbiao.platform;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves the stylesheet under its digest. */
@ApplicationScoped
class StylesheetRoute {

    void register(@Observes Router router, Stylesheet stylesheet) {
        router.get(stylesheet.path())
                .handler(context -> context.response()
                        .putHeader("Content-Type", "text/css; charset=utf-8")
                        .putHeader("Cache-Control", "public, max-age=31536000, immutable")
                        .end(Buffer.buffer(stylesheet.content())));
    }
}
