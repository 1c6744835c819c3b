package org.hengbiao.editions.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.hengbiao.editions.Leak;
import org.hengbiao.editions.LiftingFreeze;
import org.hengbiao.editions.TracingLeak;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The leak check (外泄核查): a file or a number in, the report out. */
@Path("/leak-check")
@Produces(MediaType.TEXT_HTML)
class LeakPages {

    private static final String PATH = "/leak-check";
    private static final int SIZE = 20;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(PageFrame frame, CheckView view);

        static native TemplateInstance report(PageFrame frame, ReportView view);
    }

    /**
     * The page.
     *
     * @param bureau whether the reader may trace
     * @param leaks what was traced so far
     * @param next what to ask before for the next page; null on the last
     * @param problem key of what went wrong; null for nothing
     */
    record CheckView(
            boolean bureau,
            List<Leak> leaks,
            @Nullable UUID next,
            @Nullable String problem) {}

    /**
     * A report.
     *
     * @param leak what was found
     * @param problem key of what went wrong; null for nothing
     */
    record ReportView(Leak leak, @Nullable String problem) {}

    private final TracingLeak tracing;
    private final LiftingFreeze lifting;
    private final EditionPapers papers;
    private final CurrentPerson current;
    private final Framing framing;

    LeakPages(
            TracingLeak tracing, LiftingFreeze lifting, EditionPapers papers, CurrentPerson current, Framing framing) {
        this.tracing = tracing;
        this.lifting = lifting;
        this.papers = papers;
        this.current = current;
        this.framing = framing;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public TemplateInstance check(
            @QueryParam("before") @Nullable UUID before, @QueryParam("problem") @Nullable String problem) {
        List<Leak> found = tracing.page(before, SIZE + 1);
        boolean more = found.size() > SIZE;
        List<Leak> shown = more ? found.subList(0, SIZE) : found;
        return Templates.check(
                framing.frame(),
                new CheckView(
                        current.get().is(Role.BUREAU),
                        shown,
                        more ? shown.get(SIZE - 1).id() : null,
                        PageProblem.shown(problem)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.BUREAU)
    public Response trace(
            @RestForm @Nullable FileUpload file, @RestForm @Nullable String label, @RestForm @Nullable String freeze) {
        Octets octets = UploadedFile.of(file);
        if (octets == null && (label == null || !PageProblem.complete(40, label))) {
            return PageProblem.with(PATH, "incomplete");
        }
        try {
            Leak leak = tracing.trace(
                    current.get(),
                    new TracingLeak.Lead(
                            octets, octets == null && label != null ? label.strip() : null, freeze != null));
            return PageProblem.to(PATH + "/" + leak.id());
        } catch (MalformedException e) {
            return PageProblem.with(PATH, "unreadable");
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public TemplateInstance report(@PathParam("id") UUID id, @QueryParam("problem") @Nullable String problem) {
        return Templates.report(framing.frame(), new ReportView(leak(id), PageProblem.shown(problem)));
    }

    @GET
    @Path("/{id}/report.pdf")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public Response paper(@PathParam("id") UUID id) {
        return papers.leak(leak(id))
                .fold(
                        pdf -> CopyFiles.attachment(pdf, "application/pdf", "leak-" + id + ".pdf"),
                        why -> PageProblem.back(PATH + "/" + id, Outcome.rejected(why)));
    }

    @POST
    @Path("/{id}/lift")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public Response lift(@PathParam("id") UUID id, @RestForm @Nullable String reason) {
        String path = PATH + "/" + id;
        return reason == null || !PageProblem.complete(200, reason)
                ? PageProblem.with(path, "incomplete")
                : PageProblem.back(
                        path, lifting.lift(current.get(), id, reason.strip()).orElseThrow(NotFoundException::new));
    }

    private Leak leak(UUID id) {
        return tracing.find(id).orElseThrow(NotFoundException::new);
    }
}
