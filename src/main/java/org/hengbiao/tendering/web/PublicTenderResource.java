package org.hengbiao.tendering.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Role;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.TenderTerms;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/** Tenders that anyone may read once they are published; a draft is there for its agency alone. */
@Path("/api/tenders")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tendering", description = "Tenders from the draft to their publication")
class PublicTenderResource {

    private final Tenders tenders;
    private final OpeningKeys keys;
    private final CurrentPerson current;
    private final ClockOfRecord clock;

    PublicTenderResource(Tenders tenders, OpeningKeys keys, CurrentPerson current, ClockOfRecord clock) {
        this.tenders = tenders;
        this.keys = keys;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listTenders", summary = "Published tenders, newest first")
    public TenderPage list(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("20") int size) {
        int bounded = Math.max(1, Math.min(Tenders.MAX_PAGE, size));
        return TenderPage.of(tenders.published(after, bounded), bounded);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "tender", summary = "A tender", description = "404 for a draft of another agency.")
    public TenderView tender(@PathParam("id") UUID id) {
        TenderFacts facts = visible(id);
        TenderTerms terms = tenders.terms(id).orElseThrow(NotFoundException::new);
        return TenderView.of(facts, terms, keys.of(id).orElse(null), clock.now());
    }

    @GET
    @Path("/{id}/rule")
    @Operation(
            operationId = "scoringRule",
            summary = "The scoring rule in canonical form (RFC 8785)",
            description = "The SHA-256 of exactly these octets is the tender's field rule.")
    public Response rule(@PathParam("id") UUID id) {
        visible(id);
        return Response.ok(tenders.rule(id).orElseThrow(NotFoundException::new).toArray())
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("/{id}/rule/source")
    @Produces("application/yaml")
    @Operation(operationId = "scoringRuleSource", summary = "The scoring rule as its author wrote it (YAML)")
    public Response ruleSource(@PathParam("id") UUID id) {
        visible(id);
        return Response.ok(tenders.ruleSource(id)
                        .orElseThrow(NotFoundException::new)
                        .toArray())
                .build();
    }

    @GET
    @Path("/{id}/opening-key")
    @Operation(
            operationId = "openingKeyOfTender",
            summary = "The opening key's statement, its openers' signatures and its certificate")
    public OpeningKeyView openingKey(@PathParam("id") UUID id) {
        visible(id);
        return OpeningKeyView.of(keys.of(id).orElseThrow(NotFoundException::new));
    }

    private TenderFacts visible(UUID id) {
        TenderFacts facts = tenders.facts(id).orElseThrow(NotFoundException::new);
        boolean own = current.optional()
                .filter(person ->
                        person.is(Role.AGENCY) && person.organisation().equals(facts.agency()))
                .isPresent();
        if (!own && !facts.reached(TenderMilestones.PUBLISHED)) {
            throw new NotFoundException();
        }
        return facts;
    }
}
