package org.hengbiao.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.hengbiao.opening.TenderAccess;
import org.hengbiao.platform.Answers;
import org.hengbiao.publication.AssemblingDossier;
import org.hengbiao.tendering.TenderFacts;

/** Dossiers for those who supervise, and for the tender's own purchaser and agency. */
@Path("/api/tenders/{tender}/dossier")
@Tag(name = "publication", description = "Dossiers")
class DossierResource {

    private final TenderAccess access;
    private final AssemblingDossier assembling;
    private final CurrentPerson current;

    DossierResource(TenderAccess access, AssemblingDossier assembling, CurrentPerson current) {
        this.access = access;
        this.assembling = assembling;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.AUDIT, Roles.FINANCE, Roles.PURCHASER, Roles.AGENCY})
    @Produces({"application/zip", "application/problem+json"})
    @Operation(
            operationId = "dossier",
            summary = "All that was stated, signed, opened and scored, with its proofs, to be verified offline",
            description =
                    "The format is in docs/formats.md; the tool's command verify checks it without server or network.")
    @APIResponse(responseCode = "200", description = "The dossier, a ZIP")
    @APIResponse(responseCode = "409", description = "not-announced, no-proof-yet")
    public Response dossier(@PathParam("tender") UUID tender) {
        TenderFacts facts = visible(current.get(), tender).orElseThrow(NotFoundException::new);
        return assembling
                .assemble(facts)
                .fold(
                        file -> Response.ok(deletedOnceRead(file))
                                .type("application/zip")
                                .header("Content-Disposition", "attachment; filename=\"dossier-" + tender + ".zip\"")
                                .build(),
                        Answers::problem);
    }

    private Optional<TenderFacts> visible(Person person, UUID tender) {
        if (person.is(Role.AUDIT) || person.is(Role.FINANCE)) {
            return access.published(tender);
        }
        return access.asPurchaser(person, tender).or(() -> access.asAgency(person, tender));
    }

    private static InputStream deletedOnceRead(java.nio.file.Path file) {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
