package org.hengbiao.editions.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.editions.EditionCopy;
import org.hengbiao.editions.Editions;
import org.hengbiao.editions.KeepingCopyRegister;
import org.hengbiao.editions.PreparingCopy;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Copies: a recipient's own, and the bureau's forms on an edition's page. */
@Path("/edition-copies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CopyPages {

    private static final int SIZE = 20;
    private static final int MOST = 200;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(PageFrame frame, OwnView view);
    }

    /**
     * A recipient's own copies.
     *
     * @param copies a page of them
     * @param next what to ask before for the next page; null on the last
     * @param problem key of what went wrong; null for nothing
     */
    record OwnView(
            List<EditionCopy> copies,
            @Nullable UUID next,
            @Nullable String problem) {}

    private final Editions editions;
    private final PreparingCopy preparing;
    private final KeepingCopyRegister register;
    private final CopyFiles files;
    private final CurrentPerson current;
    private final Framing framing;

    CopyPages(
            Editions editions,
            PreparingCopy preparing,
            KeepingCopyRegister register,
            CopyFiles files,
            CurrentPerson current,
            Framing framing) {
        this.editions = editions;
        this.preparing = preparing;
        this.register = register;
        this.files = files;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance own(
            @QueryParam("before") @Nullable UUID before, @QueryParam("problem") @Nullable String problem) {
        List<EditionCopy> found = editions.ownCopies(current.get(), before, SIZE + 1);
        boolean more = found.size() > SIZE;
        List<EditionCopy> shown = more ? found.subList(0, SIZE) : found;
        return Templates.own(
                framing.frame(),
                new OwnView(shown, more ? shown.get(SIZE - 1).id() : null, PageProblem.shown(problem)));
    }

    @POST
    @Path("/{id}/receipt")
    public Response signFor(@PathParam("id") UUID id) {
        return PageProblem.back(
                "/edition-copies", register.signFor(current.get(), id).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/{id}/list.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response workbook(@PathParam("id") UUID id) {
        return files.workbook(current.get(), id);
    }

    @GET
    @Path("/{id}/list.pdf")
    @Produces(MediaType.WILDCARD)
    public Response paper(@PathParam("id") UUID id) {
        return files.paper(current.get(), id);
    }

    @POST
    @Path("/of/{edition}")
    @RolesAllowed(Roles.BUREAU)
    public Response prepare(
            @PathParam("edition") UUID edition, @RestForm @Nullable String login, @RestForm @Nullable String purpose) {
        String path = "/editions/" + edition;
        if (login == null || purpose == null || !PageProblem.complete(MOST, login, purpose)) {
            return PageProblem.with(path, "incomplete");
        }
        return PageProblem.back(
                path,
                preparing
                        .prepare(current.get(), edition, new PreparingCopy.CopyWanted(login.strip(), purpose.strip()))
                        .orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/recall")
    @RolesAllowed(Roles.BUREAU)
    public Response recall(
            @PathParam("id") UUID id, @RestForm @Nullable String edition, @RestForm @Nullable String note) {
        return note == null || !PageProblem.complete(MOST, note)
                ? PageProblem.with(page(edition), "incomplete")
                : back(edition, register.recall(current.get(), id, note.strip()));
    }

    @POST
    @Path("/{id}/destruction")
    @RolesAllowed(Roles.BUREAU)
    public Response destroy(
            @PathParam("id") UUID id,
            @RestForm @Nullable String edition,
            @RestForm @Nullable String witness,
            @RestForm @Nullable String note) {
        return note == null || witness == null || !PageProblem.complete(MOST, note, witness)
                ? PageProblem.with(page(edition), "incomplete")
                : back(edition, register.destroy(current.get(), id, witness.strip(), note.strip()));
    }

    private static Response back(@Nullable String edition, Optional<Outcome<EditionCopy>> outcome) {
        return PageProblem.back(page(edition), outcome.orElseThrow(NotFoundException::new));
    }

    /** Only an identifier is followed, never an address. */
    private static String page(@Nullable String edition) {
        try {
            return "/editions/" + UUID.fromString(edition == null ? "" : edition);
        } catch (IllegalArgumentException e) {
            return "/editions";
        }
    }
}
