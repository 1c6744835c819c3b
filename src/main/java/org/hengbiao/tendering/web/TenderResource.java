package org.hengbiao.tendering.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;
import org.hengbiao.tendering.AssigningOpeningKey;
import org.hengbiao.tendering.CheckingTender;
import org.hengbiao.tendering.DraftingTender;
import org.hengbiao.tendering.PublishingTender;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/** What an agency does with its own tenders before bids come. */
@Path("/api/tenders")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tendering")
class TenderResource {

    private final DraftingTender drafting;
    private final CheckingTender checking;
    private final AssigningOpeningKey assigning;
    private final PublishingTender publishing;
    private final Tenders tenders;
    private final CurrentPerson current;

    TenderResource(
            DraftingTender drafting,
            CheckingTender checking,
            AssigningOpeningKey assigning,
            PublishingTender publishing,
            Tenders tenders,
            CurrentPerson current) {
        this.drafting = drafting;
        this.checking = checking;
        this.assigning = assigning;
        this.publishing = publishing;
        this.tenders = tenders;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftTender",
            summary = "Draft a tender from a reviewed plan",
            description = "The plan's needs and the scoring rule are copied and pinned by digest.")
    @APIResponse(responseCode = "422", description = "no-reviewed-plan, number-taken, malformed-rule and others")
    public Response draft(@Valid @NotNull TenderDraft draft) {
        return Answers.created(drafting.draft(current.get(), draft.toProposal()), TenderCreated::new);
    }

    @GET
    @Path("/drafts")
    @Operation(operationId = "listDrafts", summary = "The own agency's drafts, newest first")
    public TenderPage drafts(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("20") int size) {
        int bounded = Math.max(1, Math.min(Tenders.MAX_PAGE, size));
        return TenderPage.of(tenders.drafts(current.get().organisation(), after, bounded), bounded);
    }

    @GET
    @Path("/{id}/check")
    @Operation(
            operationId = "checkTender",
            summary = "All that a draft breaks if it were published now, each with its clause and mend")
    public TenderCheckView check(@PathParam("id") UUID id) {
        own(id);
        return TenderCheckView.of(checking.check(id).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/opening-key")
    @Operation(operationId = "assignOpeningKey", summary = "Assign an opening key from the pool, once")
    @APIResponse(responseCode = "409", description = "no-opening-key: the pool is empty")
    public Response assignKey(@PathParam("id") UUID id) {
        own(id);
        return Answers.ok(assigning.assign(id), OpeningKeyView::of);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishTender",
            summary = "Publish a draft that another person of the agency made",
            description = "From then on nothing of it changes.")
    @APIResponse(responseCode = "422", description = "broken-rules with all breaches, or second-person-needed")
    public Response publish(@PathParam("id") UUID id) {
        return Answers.ok(publishing.publish(own(id), id), PublicationView::of);
    }

    private Person own(UUID id) {
        Person person = current.get();
        boolean owns = tenders.facts(id)
                .filter(facts -> facts.agency().equals(person.organisation()))
                .isPresent();
        if (!owns) {
            throw new NotFoundException();
        }
        return person;
    }
}
