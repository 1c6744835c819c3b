package org.hengbiao.catalog.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.hengbiao.catalog.Lapse;
import org.hengbiao.catalog.LapseImpact;
import org.hengbiao.catalog.Lapses;
import org.hengbiao.catalog.RevokingCertificate;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Certificates that end or were revoked; for the bureau also what that touches, and the form to record a revocation. */
@Path("/catalog/lapses")
@Produces(MediaType.TEXT_HTML)
class LapsePages {

    private static final int SIZE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance lapses(PageFrame frame, LapsesView view);

        static native TemplateInstance impact(PageFrame frame, ImpactView view);
    }

    /**
     * The list.
     *
     * @param within how many days before and after today
     * @param lapses by number
     * @param next the last shown when there are more; null at the end
     */
    record LapsesView(
            int within, List<Lapse> lapses, @Nullable String next) {}

    /**
     * One certificate.
     *
     * @param impact what it touches
     * @param form the form as it was filled in
     */
    record ImpactView(LapseImpact impact, RevocationForm form) {}

    /**
     * The form to record a revocation.
     *
     * @param day as it was typed, or today
     * @param reason as it was typed
     * @param problem key of what is wrong; empty for nothing
     */
    record RevocationForm(String day, String reason, String problem) {}

    private final Lapses lapses;
    private final RevokingCertificate revoking;
    private final CurrentPerson current;
    private final Framing framing;

    LapsePages(Lapses lapses, RevokingCertificate revoking, CurrentPerson current, Framing framing) {
        this.lapses = lapses;
        this.revoking = revoking;
        this.current = current;
        this.framing = framing;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    public TemplateInstance list(
            @QueryParam("within") @DefaultValue("180") int within, @QueryParam("after") @Nullable String after) {
        Lapses.Asked asked = new Lapses.Asked(within, after, SIZE + 1);
        List<Lapse> found = lapses.page(current.get(), asked);
        List<Lapse> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        return Templates.lapses(
                framing.frame(),
                new LapsesView(
                        asked.days(),
                        shown,
                        found.size() > SIZE ? shown.get(SIZE - 1).certificate() : null));
    }

    @GET
    @Path("/impact")
    @RolesAllowed(Roles.BUREAU)
    public TemplateInstance impact(@QueryParam("certificate") @DefaultValue("") String certificate) {
        PageFrame frame = framing.frame();
        return impact(
                frame,
                certificate,
                new RevocationForm(CatalogDay.of(frame.now()).toString(), "", ""));
    }

    @POST
    @Path("/revocations")
    @RolesAllowed(Roles.BUREAU)
    public Response revoke(
            @RestForm @Nullable String certificate, @RestForm @Nullable String day, @RestForm @Nullable String reason) {
        String number = certificate == null ? "" : certificate;
        String typedDay = day == null ? "" : day.trim();
        String typedReason = reason == null ? "" : reason.trim();
        LocalDate on = day(typedDay);
        if (on == null || typedReason.isEmpty() || typedReason.length() > 1_000) {
            return again(number, new RevocationForm(typedDay, typedReason, on == null ? "day" : "reason"));
        }
        return revoking.revoke(current.get(), number, on, typedReason)
                .orElseThrow(NotFoundException::new)
                .fold(
                        paper -> Response.seeOther(UriBuilder.fromPath("/catalog/lapses/impact")
                                        .queryParam("certificate", "{certificate}")
                                        .build(number))
                                .build(),
                        why -> again(
                                number,
                                new RevocationForm(
                                        typedDay,
                                        typedReason,
                                        why.code().equals("certificate-revoked") ? "revoked_before" : "before_issue")));
    }

    private Response again(String certificate, RevocationForm form) {
        return Response.status(422)
                .entity(impact(framing.frame(), certificate, form))
                .build();
    }

    private TemplateInstance impact(PageFrame frame, String certificate, RevocationForm form) {
        return lapses.impact(current.get(), certificate)
                .map(impact -> Templates.impact(frame, new ImpactView(impact, form)))
                .orElseThrow(NotFoundException::new);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
