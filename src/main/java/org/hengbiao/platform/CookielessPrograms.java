package org.hengbiao.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the cookie of the forms' token to pages: the API knows no cookies, and caches keep no tile of the log that sets one.
 */
@Provider
@Priority(CookielessPrograms.LAST)
class CookielessPrograms implements ContainerResponseFilter {

    /** Response filters run from high to low. */
    static final int LAST = 1;

    private final CurrentVertxRequest current;
    private final String cookie;

    CookielessPrograms(
            CurrentVertxRequest current, @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie) {
        this.current = current;
        this.cookie = cookie;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!ErrorPages.forPeople(request.getUriInfo().getPath())) {
            current.getCurrent().response().removeCookie(cookie, false);
        }
    }
}
