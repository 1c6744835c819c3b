package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.ListingHistory;
import org.hengbiao.catalog.WaitingMatters;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.jspecify.annotations.Nullable;

/** What was decided about a product, and what waits for the bureau. Every reading is recorded. */
@Path("/api/catalog")
@Tag(name = "catalog")
@RolesAllowed(Roles.BUREAU)
@Produces(MediaType.APPLICATION_JSON)
class WaitingResource {

    private final ListingHistory history;
    private final WaitingMatters waiting;
    private final CurrentPerson current;

    WaitingResource(ListingHistory history, WaitingMatters waiting, CurrentPerson current) {
        this.history = history;
        this.waiting = waiting;
        this.current = current;
    }

    @GET
    @Path("/products/{number}/decisions")
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    @Operation(
            operationId = "readListingHistory",
            summary = "Decisions, applications and proposals about a product; for a vendor its own, without people")
    public HistoryView history(@PathParam("number") String number) {
        return history.of(current.get(), number).map(HistoryView::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/applications")
    @Operation(operationId = "listWaitingApplications", summary = "Applications that wait, the oldest first")
    public List<ApplicationView> applications(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("50") int size) {
        return waiting.applications(current.get(), after, size).stream()
                .map(ApplicationView::of)
                .toList();
    }

    @GET
    @Path("/suspensions")
    @Operation(operationId = "listWaitingSuspensions", summary = "Suspensions to confirm, the oldest first")
    public List<DecisionView> suspensions(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("50") int size) {
        return waiting.suspensions(current.get(), after, size).stream()
                .map(DecisionView::of)
                .toList();
    }

    @GET
    @Path("/removals")
    @Operation(operationId = "listWaitingRemovals", summary = "Proposed removals to rule on, the oldest first")
    public List<RemovalView> removals(
            @QueryParam("after") @Nullable UUID after, @QueryParam("size") @DefaultValue("50") int size) {
        return waiting.removals(current.get(), after, size).stream()
                .map(RemovalView::of)
                .toList();
    }
}
