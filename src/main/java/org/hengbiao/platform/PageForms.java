package org.hengbiao.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;

/**
 * A page takes a POST only as a form: any other media type would pass the check of the CSRF token, which looks into forms
 * only.
 */
@Provider
public class PageForms implements ContainerRequestFilter {

    private static final Set<String> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (HARMLESS.contains(request.getMethod())
                || request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        MediaType type = request.getMediaType();
        // Exactly: a wildcard would be no form to the reader of forms, and pass.
        boolean form =
                type != null && FORMS.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
        if (!form) {
            request.abortWith(Answers.problem(Problem.of(415, "unsupported-media-type", "A page takes forms only.")));
        }
    }
}
