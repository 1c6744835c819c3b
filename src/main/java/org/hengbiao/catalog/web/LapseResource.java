package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.Lapses;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Certificates that end or were revoked, and what that touches. */
@Path("/api/catalog/lapses")
@Tag(name = "catalog", description = "The recommended catalog")
@Produces(MediaType.APPLICATION_JSON)
class LapseResource {

    private final Lapses lapses;
    private final CurrentPerson current;

    LapseResource(Lapses lapses, CurrentPerson current) {
        this.lapses = lapses;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    @Operation(
            operationId = "listLapses",
            summary =
                    "Certificates that end or were revoked near today: all for the bureau, a vendor's own for a vendor",
            description = "By number. Every reading is recorded.")
    public List<LapseView> lapses(
            @Parameter(description = "How many days before and after today; 1 to 3650")
                    @QueryParam("within")
                    @DefaultValue("180")
                    int within,
            @Parameter(description = "The last certificate of the page before") @QueryParam("after") @Nullable
                    String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        return lapses.page(current.get(), new Lapses.Asked(within, after, size)).stream()
                .map(LapseView::of)
                .toList();
    }

    @GET
    @Path("/impact")
    @RolesAllowed(Roles.BUREAU)
    @Operation(
            operationId = "lapseImpact",
            summary = "The open plans, tenders, awards and contracts that rest on a certificate's product",
            description = "Every reading is recorded.")
    public LapseImpactView impact(@QueryParam("certificate") @DefaultValue("") String certificate) {
        return lapses.impact(current.get(), certificate)
                .map(LapseImpactView::of)
                .orElseThrow(NotFoundException::new);
    }
}
