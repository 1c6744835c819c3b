package org.hengbiao.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What fails on a page is told as a page; problem documents are for the API and the log. It asks neither the database nor who
 * is signed in: it must also work when they don't.
 */
@Provider
class ErrorPages implements ContainerResponseFilter {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance fault(FaultView view);
    }

    /**
     * What the page says.
     *
     * @param language {@code zh-CN} or {@code en}
     * @param stylesheet where the stylesheet is
     * @param kind key of its words: {@code 404}, {@code 403}, {@code 500} or {@code other}
     * @param correlation the number of a defect; null for others
     */
    record FaultView(
            String language,
            String stylesheet,
            String kind,
            @Nullable String correlation) {}

    private final Stylesheet stylesheet;

    ErrorPages(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    /** Whether people read what is at {@code path}, and not programs. */
    static boolean forPeople(String path) {
        return !path.startsWith("/api/") && !path.equals("/api") && !path.startsWith("/log/");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean ours = response.getEntity() instanceof Problem || !response.hasEntity();
        if (response.getStatus() < 400
                || !ours
                || !forPeople(request.getUriInfo().getPath())) {
            return;
        }
        String correlation = response.getEntity() instanceof Problem problem ? problem.correlation() : null;
        String asked = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        String language = asked == null ? Languages.CHINESE : asked;
        FaultView view = new FaultView(language, stylesheet.path(), kind(response.getStatus()), correlation);
        String page = Templates.fault(view)
                .setAttribute(TemplateInstance.LOCALE, Locale.forLanguageTag(language))
                .render();
        response.setEntity(page, new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    private static String kind(int status) {
        return switch (status) {
            case 404, 403 -> String.valueOf(status);
            default -> status >= 500 ? "500" : "other";
        };
    }
}
