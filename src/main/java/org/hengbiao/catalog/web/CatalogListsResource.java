package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.MendingList;
import org.hengbiao.catalog.StagedList;
import org.hengbiao.catalog.StagedLists;
import org.hengbiao.catalog.StagingList;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** The clerk's own list as a file: staged, mended, compared, taken over. For the bureau alone. */
@Path("/api/catalog/lists")
@Tag(name = "catalog lists", description = "A clerk's list, from the file to the catalog")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BUREAU)
class CatalogListsResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StagingList staging;
    private final StagedLists lists;
    private final MendingList mending;
    private final CurrentPerson current;

    CatalogListsResource(StagingList staging, StagedLists lists, MendingList mending, CurrentPerson current) {
        this.staging = staging;
        this.lists = lists;
        this.mending = mending;
        this.current = current;
    }

    @POST
    @Consumes({"text/csv", XLSX, "application/gzip", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "stageCatalogList",
            summary = "Bring a list as CSV or XLSX, either also with gzip",
            description =
                    "Answers at once with a place to look; the file is read behind it. The same file while it waits is"
                            + " the same list. With replaces=… the list of that id is thrown away for this one.")
    @APIResponse(responseCode = "202", description = "Being read")
    public Response stage(
            InputStream file,
            @QueryParam("name") @DefaultValue("list") String name,
            @QueryParam("replaces") @Nullable UUID replaces)
            throws IOException {
        return accepted(staging.stage(current.get(), name, file, replaces));
    }

    @GET
    @Operation(operationId = "listCatalogLists", summary = "Lists that came as files, the newest first")
    public List<ListViews.StagedListView> lists(
            @QueryParam("before") @Nullable UUID before, @QueryParam("size") @DefaultValue("50") int size) {
        return lists.page(before, size).stream()
                .map(ListViews.StagedListView::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "catalogList", summary = "How far a list is, and what it would change")
    public ListViews.StagedListView list(@PathParam("id") UUID id) {
        return lists.find(id).map(ListViews.StagedListView::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{id}/faults")
    @Operation(
            operationId = "listCatalogListFaults",
            summary = "What is wrong with a list, by sheet, line and column",
            description = "Every reading is recorded.")
    public List<ListViews.StagedFaultView> faults(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        known(id);
        return lists.faults(current.get(), id, after, size).stream()
                .map(ListViews.StagedFaultView::of)
                .toList();
    }

    @GET
    @Path("/{id}/differences/{outcome: new|changed|unchanged|missing}")
    @Operation(
            operationId = "listCatalogListDifferences",
            summary = "Products that a list would add, change, leave, or does not name",
            description = "Every reading is recorded.")
    public List<ListViews.StagedDifferenceView> differences(
            @PathParam("id") UUID id,
            @PathParam("outcome") String outcome,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        known(id);
        return lists.differences(current.get(), id, outcome, after, size).stream()
                .map(ListViews.StagedDifferenceView::of)
                .toList();
    }

    @GET
    @Path("/{id}/rows/{entry}/{part}")
    @Operation(
            operationId = "catalogListRow",
            summary = "A row as it stands",
            description = "Every reading is recorded.")
    public ListViews.StagedLineView row(
            @PathParam("id") UUID id, @PathParam("entry") int entry, @PathParam("part") int part) {
        return lists.line(current.get(), id, entry, part)
                .map(ListViews.StagedLineView::of)
                .orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("/{id}/rows/{entry}/{part}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mendCatalogListRow",
            summary = "Mend a row",
            description = "Replaces its cells; the whole list is looked at again.")
    public Response mend(
            @PathParam("id") UUID id,
            @PathParam("entry") int entry,
            @PathParam("part") int part,
            @NotNull @Valid ListViews.MendedRowDraft draft) {
        return Answers.ok(
                mending.mend(id, entry, part, draft.cells()).orElseThrow(NotFoundException::new),
                ListViews.StagedListView::of);
    }

    @POST
    @Path("/{id}/take-over")
    @Operation(
            operationId = "takeOverCatalogList",
            summary = "Take a list over into the catalog, all of it or nothing",
            description =
                    "Answers at once; look at the list to see when it is taken over. Products come in as not admitted.")
    @APIResponse(responseCode = "202", description = "Being taken over")
    @APIResponse(responseCode = "409", description = "It has faults, or is not read yet")
    public Response takeOver(@PathParam("id") UUID id) {
        return accepted(staging.takeOver(current.get(), id).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeCatalogList", summary = "Read a list again whose reading broke off")
    @APIResponse(responseCode = "202", description = "Being read, or as it was when nothing had broken off")
    public Response resume(@PathParam("id") UUID id) {
        return accepted(Outcome.accepted(staging.resume(id).orElseThrow(NotFoundException::new)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "throwCatalogListAway", summary = "Throw an open list away, with its file")
    public Response throwAway(@PathParam("id") UUID id) {
        return Answers.ok(staging.throwAway(id).orElseThrow(NotFoundException::new), ListViews.StagedListView::of);
    }

    private void known(UUID id) {
        if (lists.find(id).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private static Response accepted(Outcome<StagedList> outcome) {
        return outcome.fold(
                list -> Response.accepted(ListViews.StagedListView.of(list))
                        .location(URI.create("/api/catalog/lists/" + list.id()))
                        .build(),
                Answers::problem);
    }
}
