package org.hengbiao.opening.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.opening.AddingOpeningKey;
import org.hengbiao.opening.RehearsingOpening;
import org.hengbiao.platform.Answers;

/** The pool of opening keys. */
@Path("/api/opening-keys")
@RolesAllowed(Roles.OPENER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opening", description = "Opening keys, shares and the opening")
class OpeningKeyResource {

    private final AddingOpeningKey adding;
    private final RehearsingOpening rehearsing;
    private final CurrentPerson current;

    OpeningKeyResource(AddingOpeningKey adding, RehearsingOpening rehearsing, CurrentPerson current) {
        this.adding = adding;
        this.rehearsing = rehearsing;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addOpeningKey",
            summary = "Bring an opening key to the pool",
            description = "Made offline by its openers, all of whom sign its statement. Nothing secret comes here.")
    @APIResponse(responseCode = "422", description = "The key is unsound, or a signature is missing or wrong")
    public Response add(@NotNull @Valid OpeningKeyOffer offer) {
        AddingOpeningKey.Offer octets = new AddingOpeningKey.Offer(
                decode("/statement", offer.statement()),
                decode("/certificate", offer.certificate()),
                offer.signatures().stream()
                        .map(signature -> decode("/signatures", signature))
                        .toList());
        return Answers.created(adding.add(current.get(), octets), PooledKeyView::of);
    }

    @POST
    @Path("/{key}/rehearsals")
    @Consumes("application/cms")
    @Operation(
            operationId = "rehearseOpening",
            summary = "Say, signed, that the own envelope still opens to its commitment",
            description = "hengbiao.org/rehearsal@v1. No share leaves its envelope.")
    public Response rehearse(@PathParam("key") UUID key, byte[] cms) {
        return Answers.created(rehearsing.rehearse(current.get(), key, cms), RehearsalView::new);
    }

    private static Octets decode(String where, String base64) {
        try {
            return Octets.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new MalformedException(where, "must be base64 (RFC 4648 section 4)");
        }
    }
}
