package org.hengbiao.editions.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.editions.ConsentingToEdition;
import org.hengbiao.editions.DrawingUpEdition;
import org.hengbiao.editions.Editions;
import org.hengbiao.editions.IssuingEdition;
import org.hengbiao.editions.Party;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** Joint editions: the bureau draws up and issues, both parties consent. Copies have an address of their own. */
@Path("/api/editions")
@Tag(name = "editions", description = "Joint editions of the catalog, their copies, and leaks")
@Produces(MediaType.APPLICATION_JSON)
class EditionResource {

    private final DrawingUpEdition drawing;
    private final ConsentingToEdition consenting;
    private final IssuingEdition issuing;
    private final Editions editions;
    private final CurrentPerson current;

    EditionResource(
            DrawingUpEdition drawing,
            ConsentingToEdition consenting,
            IssuingEdition issuing,
            Editions editions,
            CurrentPerson current) {
        this.drawing = drawing;
        this.consenting = consenting;
        this.issuing = issuing;
        this.editions = editions;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "listEditions", summary = "The editions, the newest first, without their lists")
    public List<EditionView> editions(
            @QueryParam("before") @Nullable UUID before, @QueryParam("size") @DefaultValue("50") int size) {
        return editions.page(before, size).stream().map(EditionView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUREAU)
    @Operation(operationId = "drawUpEdition", summary = "Freeze everything that is eligible now into an edition")
    public Response drawUp(@NotNull @Valid EditionDraft draft) {
        return Answers.created(
                drawing.drawUp(
                        current.get(),
                        new DrawingUpEdition.EditionWanted(draft.province(), draft.title(), draft.rowOrder())),
                EditionView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "readEdition", summary = "An edition and its consents, without its list")
    public EditionView edition(@PathParam("id") UUID id) {
        return EditionView.of(found(editions.find(id)));
    }

    @GET
    @Path("/{id}/list")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(
            operationId = "readEditionList",
            summary = "The canonical list whose SHA-256 both parties sign",
            description = "Every reading is recorded.")
    public Response list(@PathParam("id") UUID id) {
        return Response.ok(found(editions.list(current.get(), id)).canonical()).build();
    }

    @POST
    @Path("/{id}/supplements")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "drawUpSupplement",
            summary = "Freeze what has changed since an issued edition into a supplement notice",
            description = "It takes the same two consents, and goes to everybody who holds a copy of the edition.")
    public Response supplement(@PathParam("id") UUID id, @NotNull @Valid SupplementDraft draft) {
        return Answers.created(found(drawing.supplement(current.get(), id, draft.title())), EditionView::of);
    }

    @GET
    @Path("/{id}/consents/{party}/document")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(operationId = "consentDocument", summary = "What a party signs to consent, in canonical form")
    public Response consentDocument(@PathParam("id") UUID id, @PathParam("party") String party) {
        return Response.ok(found(Party.of(party).flatMap(each -> editions.consent(id, each)))
                        .canonical())
                .build();
    }

    @POST
    @Path("/{id}/consents/signed")
    @Consumes("application/cms")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(
            operationId = "signEditionConsent",
            summary = "Consent with a signature",
            description = "Attached CMS over hengbiao.org/edition-consent@v1, by the caller's own certificate.")
    public Response sign(@PathParam("id") UUID id, byte[] cms) {
        return Answers.created(found(consenting.sign(current.get(), id, cms)), EditionView::of);
    }

    @POST
    @Path("/{id}/consents/paper")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    @Operation(
            operationId = "recordEditionConsent",
            summary = "Record the number and the scan of the joint paper as the caller's party's consent")
    public Response record(@PathParam("id") UUID id, @NotNull @Valid JointPaperDraft draft) {
        return Answers.created(found(consenting.record(current.get(), id, draft.toPaper())), EditionView::of);
    }

    @POST
    @Path("/{id}/issuance")
    @RolesAllowed(Roles.BUREAU)
    @Operation(operationId = "issueEdition", summary = "Issue an edition that both parties have consented to")
    public Response issue(@PathParam("id") UUID id) {
        return Answers.created(found(issuing.issue(current.get(), id)), EditionView::of);
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(NotFoundException::new);
    }
}
