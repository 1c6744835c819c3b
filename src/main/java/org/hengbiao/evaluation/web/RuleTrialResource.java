package org.hengbiao.evaluation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;
import org.hengbiao.tendering.TryingRule;

/** A scoring rule is tried before there is a draft that has it. */
@Path("/api/rule-trials")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "what-if")
class RuleTrialResource {

    private final TryingRule trying;
    private final CurrentPerson current;

    RuleTrialResource(TryingRule trying, CurrentPerson current) {
        this.trying = trying;
        this.current = current;
    }

    @POST
    @Operation(
            operationId = "tryRuleText",
            summary = "Try a scoring rule on synthetic bids while it is being written",
            description = "The bids follow from the rule and the seed alone. Every run is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "What the synthetic bids show",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @APIResponse(responseCode = "422", description = "malformed-rule, untriable-rule")
    public Response tryText(@Valid @NotNull RuleTrialForm form) {
        return Answers.ok(trying.tryText(current.get(), form.text(), form.toSample()), WhatIfView::of);
    }
}
