package org.hengbiao.evaluation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evaluation.ProbingWeights;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.tendering.TryingRule;

/**
 * What other weights would do: for an agency on synthetic bids before publication, for finance and audit after the evaluation.
 * A run is a POST, since each is recorded; no address shows a result afterwards.
 */
@Path("/api/tenders/{tender}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "what-if", description = "How far weights can move without another winner; every run is recorded")
class WhatIfResource {

    private final TryingRule trying;
    private final ProbingWeights probing;
    private final Tenders tenders;
    private final TenderAccess access;
    private final CurrentPerson current;

    WhatIfResource(
            TryingRule trying, ProbingWeights probing, Tenders tenders, TenderAccess access, CurrentPerson current) {
        this.trying = trying;
        this.probing = probing;
        this.tenders = tenders;
        this.access = access;
        this.current = current;
    }

    @POST
    @Path("/rule-trials")
    @RolesAllowed(Roles.AGENCY)
    @Operation(
            operationId = "tryRuleOfDraft",
            summary = "Try the scoring rule of an own draft on synthetic bids",
            description = "Before publication only. Every run is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "What the synthetic bids show",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @APIResponse(responseCode = "409", description = "published-before")
    public Response tryDraft(@PathParam("tender") UUID tender, @Valid @NotNull SampleForm form) {
        Person agent = current.get();
        TenderFacts own = tenders.facts(tender)
                .filter(facts -> facts.agency().equals(agent.organisation()))
                .orElseThrow(NotFoundException::new);
        return Answers.ok(trying.tryDraft(agent, own, form.toSample()), WhatIfView::of);
    }

    @POST
    @Path("/weight-probes")
    @RolesAllowed({Roles.FINANCE, Roles.AUDIT})
    @Operation(
            operationId = "probeWeights",
            summary = "How far the weights of a finished evaluation can move without another winner",
            description = "For finance and audit, after the report is signed; no part of it. Every run is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "What the ranking shows",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @APIResponse(responseCode = "409", description = "not-reported")
    public Response probe(@PathParam("tender") UUID tender) {
        TenderFacts facts = access.published(tender).orElseThrow(NotFoundException::new);
        return Answers.ok(probing.probe(current.get(), facts), WhatIfView::of);
    }
}
