package org.hengbiao.tendering.web;

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
import org.hengbiao.tendering.TenderFlags;

/** What the catalog learned after a tender was published. */
@Path("/api/tenders/{id}/later-facts")
@RolesAllowed({Roles.PURCHASER, Roles.AGENCY, Roles.BUREAU})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tendering")
class TenderFlagsResource {

    private final TenderFlags flags;
    private final CurrentPerson current;

    TenderFlagsResource(TenderFlags flags, CurrentPerson current) {
        this.flags = flags;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "tenderLaterFacts",
            summary = "Catalog facts recorded after the publication, counted per item",
            description =
                    "For the tender's own purchaser and agency; products are named to the bureau only. The tender itself"
                            + " stays on what was recorded by its publication.")
    public List<ItemFlagsView> laterFacts(@PathParam("id") UUID id) {
        return flags.of(current.get(), id).orElseThrow(NotFoundException::new).stream()
                .map(ItemFlagsView::of)
                .toList();
    }
}
