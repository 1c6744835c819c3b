package org.hengbiao.catalog.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.MendingList;
import org.hengbiao.catalog.StagedDifference;
import org.hengbiao.catalog.StagedFault;
import org.hengbiao.catalog.StagedLine;
import org.hengbiao.catalog.StagedList;
import org.hengbiao.catalog.StagedLists;
import org.hengbiao.catalog.StagingList;
import org.hengbiao.catalog.domain.clerk.ClerkColumn;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A clerk's list on pages: bring it, mend it row by row, see what it would change, take it over. */
@Path("/catalog/lists")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.BUREAU)
class CatalogListPages {

    private static final int PAGE = 50;
    private static final String UUID_TEXT = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance lists(PageFrame frame, ListsView view);

        static native TemplateInstance list(PageFrame frame, ListView view);

        static native TemplateInstance row(PageFrame frame, RowView view);
    }

    /** All lists, the newest first. */
    record ListsView(List<StagedList> lists, @Nullable UUID next, boolean problem) {}

    /** A fault in the reader's language. */
    record FaultLine(StagedFault at, String rule, String remedy) {}

    /**
     * One list.
     *
     * @param faults a page of them
     * @param outcome which differences are shown; null for none
     * @param refused whether what was asked can't be done now
     */
    record ListView(
            StagedList list,
            List<FaultLine> faults,
            @Nullable String nextFault,
            @Nullable String outcome,
            List<StagedDifference> differences,
            @Nullable String nextDifference,
            boolean refused) {

        public String phaseKey() {
            return list.phase().text().replace('-', '_');
        }

        public boolean busy() {
            return list.phase() == StagedList.Phase.READING || list.phase() == StagedList.Phase.TAKING_OVER;
        }

        public boolean ready() {
            return list.phase() == StagedList.Phase.READY;
        }

        public boolean interrupted() {
            return list.phase() == StagedList.Phase.INTERRUPTED;
        }

        public boolean nothingNew() {
            return ready() && list.counts().added() + list.counts().changed() == 0;
        }
    }

    /** A cell of a row, to be mended. */
    record CellField(String id, String header, String value, boolean faulty) {}

    /** A row, to be mended. */
    record RowView(StagedList list, StagedLine line, List<CellField> cells, List<FaultLine> faults, boolean refused) {}

    private final StagingList staging;
    private final StagedLists lists;
    private final MendingList mending;
    private final CurrentPerson current;
    private final Framing framing;

    CatalogListPages(
            StagingList staging, StagedLists lists, MendingList mending, CurrentPerson current, Framing framing) {
        this.staging = staging;
        this.lists = lists;
        this.mending = mending;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance lists(@QueryParam("before") @Nullable UUID before) {
        return overview(before, false);
    }

    private TemplateInstance overview(@Nullable UUID before, boolean problem) {
        List<StagedList> page = lists.page(before, PAGE);
        return Templates.lists(
                framing.frame(),
                new ListsView(
                        page,
                        page.size() < PAGE ? null : page.get(page.size() - 1).id(),
                        problem));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm("file") @Nullable FileUpload file, @RestForm("replaces") @Nullable String replaces)
            throws IOException {
        boolean malformed = replaces != null && !replaces.isEmpty() && !replaces.matches(UUID_TEXT);
        if (file == null || file.size() == 0 || malformed) {
            return Response.status(422).entity(overview(null, true)).build();
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            UUID replaced = replaces == null || replaces.isEmpty() ? null : UUID.fromString(replaces);
            return staging.stage(current.get(), file.fileName(), in, replaced)
                    .fold(
                            list -> Response.seeOther(URI.create("/catalog/lists/" + list.id()))
                                    .build(),
                            why -> Response.status(409)
                                    .entity(overview(null, true))
                                    .build());
        }
    }

    @GET
    @Path("/{id}")
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("show") @Nullable String show,
            @QueryParam("from") @Nullable String from) {
        ListView view = view(id, new Asked(after, show, from), false);
        Response.ResponseBuilder answer = Response.ok(Templates.list(framing.frame(), view));
        // A page without scripts looks again by itself while somebody waits.
        return (view.busy() ? answer.header("Refresh", "3") : answer).build();
    }

    private record Asked(
            @Nullable String after,
            @Nullable String show,
            @Nullable String from) {}

    private ListView view(UUID id, Asked asked, boolean refused) {
        StagedList list = lists.find(id).orElseThrow(NotFoundException::new);
        List<FaultLine> faults = list.open() ? faults(lists.faults(current.get(), id, asked.after(), PAGE)) : List.of();
        String shown = asked.show();
        String outcome = shown != null && shown.matches("new|changed|unchanged|missing") && list.open() ? shown : null;
        List<StagedDifference> differences =
                outcome == null ? List.of() : lists.differences(current.get(), id, outcome, asked.from(), PAGE);
        return new ListView(
                list,
                faults,
                faults.size() < PAGE ? null : faults.get(PAGE - 1).at().position(),
                outcome,
                differences,
                differences.size() < PAGE ? null : position(differences.get(PAGE - 1)),
                refused);
    }

    private static @Nullable String position(StagedDifference last) {
        return last.position() == 0 ? last.number() : String.valueOf(last.position());
    }

    private List<FaultLine> faults(List<StagedFault> faults) {
        String language = framing.frame().language();
        return faults.stream()
                .map(each -> new FaultLine(
                        each,
                        each.fault().rule(language, each.value()),
                        each.fault().remedy(language)))
                .toList();
    }

    @GET
    @Path("/{id}/rows/{entry}/{part}")
    public TemplateInstance row(@PathParam("id") UUID id, @PathParam("entry") int entry, @PathParam("part") int part) {
        return row(id, entry, part, false);
    }

    private TemplateInstance row(UUID id, int entry, int part, boolean refused) {
        StagedList list = lists.find(id).orElseThrow(NotFoundException::new);
        StagedLine line = lists.line(current.get(), id, entry, part).orElseThrow(NotFoundException::new);
        List<FaultLine> faults = faults(lists.faults(current.get(), id, entry + "." + part + ".0", PAGE)).stream()
                .filter(each -> each.at().entry() == entry && each.at().part() == part)
                .toList();
        List<CellField> cells = new ArrayList<>();
        for (ClerkColumn column : ClerkColumn.values()) {
            cells.add(new CellField(
                    "c" + column.index(),
                    column.header(),
                    line.cells().get(column.index()),
                    faults.stream().anyMatch(each -> each.at().header().equals(column.header()))));
        }
        return Templates.row(framing.frame(), new RowView(list, line, cells, faults, refused));
    }

    @POST
    @Path("/{id}/rows/{entry}/{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mend(
            @PathParam("id") UUID id,
            @PathParam("entry") int entry,
            @PathParam("part") int part,
            MultivaluedMap<String, String> form) {
        List<String> cells = new ArrayList<>();
        for (ClerkColumn column : ClerkColumn.values()) {
            String value = form.getFirst("c" + column.index());
            cells.add(value == null ? "" : value.replace("\r\n", "\n"));
        }
        return mending.mend(id, entry, part, cells)
                .orElseThrow(NotFoundException::new)
                .fold(
                        list -> Response.seeOther(URI.create("/catalog/lists/" + id + "#faults"))
                                .build(),
                        why -> Response.status(409)
                                .entity(row(id, entry, part, true))
                                .build());
    }

    @POST
    @Path("/{id}/take-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOver(@PathParam("id") UUID id) {
        return back(id, staging.takeOver(current.get(), id));
    }

    @POST
    @Path("/{id}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@PathParam("id") UUID id) {
        return back(id, staging.resume(id).map(Outcome::accepted));
    }

    @POST
    @Path("/{id}/throw-away")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response throwAway(@PathParam("id") UUID id) {
        return back(id, staging.throwAway(id));
    }

    private Response back(UUID id, Optional<Outcome<StagedList>> outcome) {
        return outcome.orElseThrow(NotFoundException::new)
                .fold(
                        list -> Response.seeOther(URI.create("/catalog/lists/" + id))
                                .build(),
                        why -> Response.status(409)
                                .entity(Templates.list(framing.frame(), view(id, new Asked(null, null, null), true)))
                                .build());
    }
}
