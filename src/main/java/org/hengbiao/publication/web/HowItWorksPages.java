package org.hengbiao.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hengbiao.identity.Framing;
import org.hengbiao.platform.PageFrame;

/** What is promised, and while what holds: the words of {@code docs/threat-model.md}. */
@Path("/how-it-works")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HowItWorksPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance how(PageFrame frame);
    }

    private final Framing framing;

    HowItWorksPages(Framing framing) {
        this.framing = framing;
    }

    @GET
    public TemplateInstance how() {
        return Templates.how(framing.frame());
    }
}
