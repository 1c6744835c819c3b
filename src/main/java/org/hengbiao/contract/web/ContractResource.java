package org.hengbiao.contract.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.contract.AcceptingDelivery;
import org.hengbiao.contract.ContractState;
import org.hengbiao.contract.Contracts;
import org.hengbiao.contract.DraftingContract;
import org.hengbiao.contract.SigningContract;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.tendering.TenderFacts;

/** The contract of a tender: draft, signatures, deliveries. */
@Path("/api/tenders/{tender}/contract")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract", description = "Contract and delivery")
class ContractResource {

    private final TenderAccess access;
    private final DraftingContract drafting;
    private final SigningContract signing;
    private final AcceptingDelivery accepting;
    private final Contracts contracts;
    private final CurrentPerson current;

    ContractResource(
            TenderAccess access,
            DraftingContract drafting,
            SigningContract signing,
            AcceptingDelivery accepting,
            Contracts contracts,
            CurrentPerson current) {
        this.access = access;
        this.drafting = drafting;
        this.signing = signing;
        this.accepting = accepting;
        this.contracts = contracts;
        this.current = current;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PURCHASER)
    @Operation(
            operationId = "draftContract",
            summary = "Draft the contract from tender and bid",
            description = "A later draft takes the place of the one before until somebody has signed.")
    @APIResponse(responseCode = "409", description = "not-announced")
    @APIResponse(responseCode = "422", description = "signed-before, unlawful-contract")
    public Response draft(@PathParam("tender") UUID tender, @NotNull @Valid ContractDraft draft) {
        Person person = current.get();
        TenderFacts facts = access.asPurchaser(person, tender).orElseThrow(NotFoundException::new);
        return Answers.ok(drafting.draft(person, facts, draft.toTerms()), ContractView::of);
    }

    @GET
    @RolesAllowed({Roles.PURCHASER, Roles.AGENCY, Roles.VENDOR, Roles.FINANCE, Roles.AUDIT})
    @Operation(operationId = "contract", summary = "The contract and how far it has come")
    public ContractView contract(@PathParam("tender") UUID tender) {
        return ContractView.of(state(tender));
    }

    @GET
    @Path("/document")
    @RolesAllowed({Roles.PURCHASER, Roles.AGENCY, Roles.VENDOR, Roles.FINANCE, Roles.AUDIT})
    @Operation(
            operationId = "contractDocument",
            summary = "The bytes that purchaser and supplier sign",
            description = "hengbiao.org/contract@v1, canonical JSON.")
    public byte[] document(@PathParam("tender") UUID tender) {
        return state(tender).document().toArray();
    }

    @POST
    @Path("/signatures")
    @Consumes("application/cms")
    @RolesAllowed({Roles.PURCHASER, Roles.VENDOR})
    @Operation(
            operationId = "signContract",
            summary = "Sign the contract for one side (O87 art 71)",
            description = "With the second side's signature it is concluded.")
    @APIResponse(responseCode = "409", description = "no-draft")
    @APIResponse(responseCode = "422", description = "not-a-party, signed-before, other-contract")
    public Response sign(@PathParam("tender") UUID tender, byte[] cms) {
        TenderFacts facts = access.published(tender).orElseThrow(NotFoundException::new);
        return Answers.created(signing.sign(current.get(), facts, cms), ContractView::of);
    }

    @POST
    @Path("/deliveries")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PURCHASER)
    @Operation(
            operationId = "acceptDelivery",
            summary = "Accept an item against model, version and certificates of the day")
    @APIResponse(responseCode = "409", description = "not-concluded")
    @APIResponse(
            responseCode = "422",
            description = "no-such-item, accepted-before, delivered-in-future, other-model, certificate-void")
    public Response accept(@PathParam("tender") UUID tender, @NotNull @Valid DeliveryDraft draft) {
        Person person = current.get();
        TenderFacts facts = access.asPurchaser(person, tender).orElseThrow(NotFoundException::new);
        return Answers.created(accepting.accept(person, facts, draft.toDelivered()), ContractView::of);
    }

    private ContractState state(UUID tender) {
        TenderFacts facts = access.published(tender).orElseThrow(NotFoundException::new);
        return contracts.find(current.get(), facts).orElseThrow(NotFoundException::new);
    }
}
