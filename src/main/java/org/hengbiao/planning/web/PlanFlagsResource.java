package org.hengbiao.planning.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.planning.PlanFlags;

/** What the catalog learned after a plan was submitted. */
@Path("/api/plans/{id}/later-facts")
@RolesAllowed({Roles.PURCHASER, Roles.LEADING_GROUP})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "planning")
class PlanFlagsResource {

    private final PlanFlags flags;
    private final CurrentPerson current;

    PlanFlagsResource(PlanFlags flags, CurrentPerson current) {
        this.flags = flags;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "planLaterFacts",
            summary = "Catalog facts recorded after the submission, counted per item",
            description = "The sheet of the prior review stays as it was frozen.")
    public List<PlanFlags.PlanItemFlags> laterFacts(@PathParam("id") UUID id) {
        return flags.of(current.get(), id).orElseThrow(NotFoundException::new);
    }
}
