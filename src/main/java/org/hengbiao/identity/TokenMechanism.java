package org.hengbiao.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bearer token on {@code /api}, and the session cookie everywhere else. A cookie never authenticates on {@code /api}:
 * so no page of somebody else's can make a browser call it.
 */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        PresentedToken presented = presented(context);
        if (presented == null) {
            return Uni.createFrom().nullItem();
        }
        if (presented.kind().equals("session")) {
            // A session that has ended is a visitor, not a failure.
            return providers.authenticate(presented).onFailure().recoverWithNull();
        }
        return providers.authenticate(presented);
    }

    private static @Nullable PresentedToken presented(RoutingContext context) {
        if (context.normalizedPath().startsWith("/api/")) {
            String header = context.request().getHeader("Authorization");
            return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                    ? new PresentedToken(header.substring(7).trim(), "api")
                    : null;
        }
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : new PresentedToken(cookie.getValue(), "session");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/")
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"hengbiao\""))
                : Uni.createFrom().item(new ChallengeData(303, "Location", "/sign-in"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PresentedToken.class);
    }
}
