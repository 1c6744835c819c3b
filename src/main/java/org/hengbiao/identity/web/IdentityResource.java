package org.hengbiao.identity.web;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.AddingOrganisations;
import org.hengbiao.identity.AddingPeople;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.GrantingRoles;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.hengbiao.identity.SigningIn;
import org.hengbiao.identity.SigningOut;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.platform.Answers;

/** Tokens, people and organisations. */
@Path("/api")
@Tag(name = "identity", description = "Organisations, people, tokens and certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IdentityResource {

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final AddingOrganisations organisations;
    private final AddingPeople people;
    private final GrantingRoles roles;
    private final CurrentPerson current;

    IdentityResource(
            SigningIn signingIn,
            SigningOut signingOut,
            AddingOrganisations organisations,
            AddingPeople people,
            GrantingRoles roles,
            CurrentPerson current) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.organisations = organisations;
        this.people = people;
        this.roles = roles;
        this.current = current;
    }

    @POST
    @Path("/tokens")
    @PermitAll
    @Operation(
            operationId = "createToken",
            summary = "Sign in to the API",
            description = "The token is told once; the service keeps only its digest.")
    public Response createToken(@NotNull @Valid Credentials credentials, @Context HttpServerRequest request) {
        return Answers.created(
                signingIn.signIn(new SigningIn.Attempt(
                        credentials.login(),
                        credentials.password(),
                        request.remoteAddress().hostAddress(),
                        "api")),
                TokenView::of);
    }

    @DELETE
    @Path("/tokens/current")
    @Authenticated
    @Operation(operationId = "deleteToken", summary = "End the token of this request at once")
    public Response deleteToken(@HeaderParam("Authorization") String authorization) {
        signingOut.signOut(authorization.substring("Bearer ".length()).trim());
        return Response.noContent().build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "whoAmI", summary = "Who the token belongs to")
    public PersonView me() {
        return PersonView.of(current.get());
    }

    @POST
    @Path("/organisations")
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    @Operation(operationId = "addOrganisation", summary = "Add an organisation")
    public Response addOrganisation(@NotNull @Valid OrganisationDraft draft) {
        return Answers.created(
                organisations.add(
                        actor(),
                        new CreditCode(draft.code()),
                        new LocalizedText(draft.nameZh(), draft.nameEn()),
                        draft.size()),
                OrganisationView::of);
    }

    @POST
    @Path("/people")
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    @Operation(operationId = "addPerson", summary = "Add a person, who has no role yet")
    public Response addPerson(@NotNull @Valid PersonDraft draft) {
        return Answers.created(
                people.add(
                        actor(),
                        new AddingPeople.NewPerson(
                                draft.login(), draft.name(), new CreditCode(draft.organisation()), draft.password())),
                PersonView::of);
    }

    @PUT
    @Path("/people/{id}/roles")
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    @Operation(operationId = "grantRoles", summary = "Say what a person may do")
    public Response grantRoles(@PathParam("id") UUID id, @NotNull @Valid RolesGrant grant) {
        return Answers.ok(
                roles.grant(actor(), id, grant.roles().stream().map(Role::of).collect(Collectors.toUnmodifiableSet())),
                PersonView::of);
    }

    private Actor actor() {
        return Actor.person(current.get().id());
    }
}
