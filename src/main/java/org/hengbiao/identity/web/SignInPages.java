package org.hengbiao.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.SessionCookie;
import org.hengbiao.identity.SigningIn;
import org.hengbiao.identity.SigningOut;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.Languages;
import org.hengbiao.platform.PageFrame;
import org.hengbiao.platform.PlatformConfiguration;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and choosing the language. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(PageFrame frame, SignInView view);
    }

    /**
     * What the sign-in page shows.
     *
     * @param login the account as it was typed
     * @param problem why the last attempt failed: {@code wrong-password}, {@code locked}, {@code limited}; empty at first
     */
    record SignInView(String login, String problem) {}

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final Framing framing;
    private final PlatformConfiguration configuration;

    SignInPages(SigningIn signingIn, SigningOut signingOut, Framing framing, PlatformConfiguration configuration) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.framing = framing;
        this.configuration = configuration;
    }

    @GET
    @Path("/sign-in")
    public TemplateInstance form() {
        return Templates.signIn(framing.frame(), new SignInView("", ""));
    }

    @POST
    @Path("/sign-in")
    public Response signIn(
            @RestForm @Nullable String login, @RestForm @Nullable String password, @Context HttpServerRequest request) {
        String account = login == null ? "" : login.trim();
        SigningIn.Attempt attempt = new SigningIn.Attempt(
                account,
                password == null ? "" : password,
                request.remoteAddress().hostAddress(),
                "session");
        return signingIn
                .signIn(attempt)
                .fold(
                        token -> Response.seeOther(URI.create("/work"))
                                .cookie(cookie(token.text(), (int) SigningIn.SESSION_LIFE.toSeconds()))
                                .build(),
                        why -> again(account, why));
    }

    private Response again(String account, Rejection why) {
        int status = why.code().equals("limited") ? 429 : 422;
        return Response.status(status)
                .entity(Templates.signIn(framing.frame(), new SignInView(account, why.code())))
                .build();
    }

    @POST
    @Path("/sign-out")
    public Response signOut(@CookieParam(SessionCookie.NAME) @Nullable String session) {
        if (session != null) {
            signingOut.signOut(session);
        }
        return Response.seeOther(URI.create("/")).cookie(cookie("", 0)).build();
    }

    @POST
    @Path("/language")
    public Response language(@RestForm @Nullable String language, @RestForm @Nullable String back) {
        String chosen = Languages.ENGLISH.equals(language) ? Languages.ENGLISH : Languages.CHINESE;
        // Only a path of our own: never a way to somebody else's site.
        String target = back != null && back.matches("/[A-Za-z0-9/._-]*") && !back.startsWith("//") ? back : "/";
        return Response.seeOther(URI.create(target))
                .cookie(new NewCookie.Builder(Languages.COOKIE)
                        .value(chosen)
                        .path("/")
                        .maxAge(365 * 24 * 3600)
                        .sameSite(NewCookie.SameSite.LAX)
                        .httpOnly(true)
                        .secure(!configuration.sandbox())
                        .build())
                .build();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(SessionCookie.NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                // A sandbox is reached over plain HTTP on loopback; production never is.
                .secure(!configuration.sandbox())
                .build();
    }
}
