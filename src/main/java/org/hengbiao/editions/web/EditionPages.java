package org.hengbiao.editions.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hengbiao.editions.DrawingUpEdition;
import org.hengbiao.editions.Edition;
import org.hengbiao.editions.EditionCopy;
import org.hengbiao.editions.Editions;
import org.hengbiao.editions.IssuingEdition;
import org.hengbiao.editions.Party;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Editions for the bureau and the leading group. */
@Path("/editions")
@Produces(MediaType.TEXT_HTML)
class EditionPages {

    private static final int SIZE = 20;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance editions(PageFrame frame, ListView view);

        static native TemplateInstance edition(PageFrame frame, DetailView view);
    }

    /**
     * The list.
     *
     * @param bureau whether the reader may draw up
     * @param editions a page of them
     * @param next what to ask before for the next page; null on the last
     * @param problem key of what went wrong; null for nothing
     */
    record ListView(
            boolean bureau,
            List<Edition> editions,
            @Nullable UUID next,
            @Nullable String problem) {}

    /**
     * One edition.
     *
     * @param bureau whether the reader may issue and number copies
     * @param edition the edition
     * @param consents both parties, each with its consent or none
     * @param own the parties for which the reader can still consent
     * @param copies the register
     * @param problem key of what went wrong; null for nothing
     */
    record DetailView(
            boolean bureau,
            Edition edition,
            List<PartyLine> consents,
            List<String> own,
            List<EditionCopy> copies,
            @Nullable String problem) {}

    /**
     * A party.
     *
     * @param party key of its name
     * @param consent its consent; null for none
     */
    record PartyLine(String party, Edition.@Nullable Consent consent) {}

    private final Editions editions;
    private final DrawingUpEdition drawing;
    private final IssuingEdition issuing;
    private final CurrentPerson current;
    private final Framing framing;

    EditionPages(
            Editions editions,
            DrawingUpEdition drawing,
            IssuingEdition issuing,
            CurrentPerson current,
            Framing framing) {
        this.editions = editions;
        this.drawing = drawing;
        this.issuing = issuing;
        this.current = current;
        this.framing = framing;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public TemplateInstance editions(
            @QueryParam("before") @Nullable UUID before, @QueryParam("problem") @Nullable String problem) {
        List<Edition> found = editions.page(before, SIZE + 1);
        boolean more = found.size() > SIZE;
        List<Edition> shown = more ? found.subList(0, SIZE) : found;
        return Templates.editions(
                framing.frame(),
                new ListView(bureau(), shown, more ? shown.get(SIZE - 1).id() : null, PageProblem.shown(problem)));
    }

    @POST
    @RolesAllowed(Roles.BUREAU)
    public Response drawUp(
            @RestForm @Nullable String province,
            @RestForm @Nullable String title,
            @RestForm @Nullable String rowOrder) {
        if (province == null || title == null || !PageProblem.complete(100, province, title)) {
            return PageProblem.with("/editions", "incomplete");
        }
        return drawing.drawUp(
                        current.get(),
                        new DrawingUpEdition.EditionWanted(province.strip(), title.strip(), rowOrder != null))
                .fold(
                        edition -> PageProblem.to("/editions/" + edition.id()),
                        why -> PageProblem.back("/editions", Outcome.rejected(why)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public TemplateInstance edition(@PathParam("id") UUID id, @QueryParam("problem") @Nullable String problem) {
        Edition edition = editions.find(id).orElseThrow(NotFoundException::new);
        List<PartyLine> consents = Arrays.stream(Party.values())
                .map(party -> new PartyLine(
                        party.text().replace('-', '_'),
                        edition.consents().stream()
                                .filter(each -> each.party().equals(party.text()))
                                .findFirst()
                                .orElse(null)))
                .toList();
        List<String> own = Arrays.stream(Party.values())
                .filter(party -> party.includes(current.get()) && !edition.has(party.text()))
                .map(Party::text)
                .toList();
        return Templates.edition(
                framing.frame(),
                new DetailView(bureau(), edition, consents, own, editions.copies(id), PageProblem.shown(problem)));
    }

    @POST
    @Path("/{id}/issuance")
    @RolesAllowed(Roles.BUREAU)
    public Response issue(@PathParam("id") UUID id) {
        return PageProblem.back(
                "/editions/" + id, issuing.issue(current.get(), id).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/supplements")
    @RolesAllowed(Roles.BUREAU)
    public Response supplement(@PathParam("id") UUID id, @RestForm @Nullable String title) {
        String path = "/editions/" + id;
        if (title == null || !PageProblem.complete(100, title)) {
            return PageProblem.with(path, "incomplete");
        }
        return drawing.supplement(current.get(), id, title.strip())
                .orElseThrow(NotFoundException::new)
                .fold(
                        edition -> PageProblem.to("/editions/" + edition.id()),
                        why -> PageProblem.back(path, Outcome.rejected(why)));
    }

    private boolean bureau() {
        return current.get().is(Role.BUREAU);
    }
}
