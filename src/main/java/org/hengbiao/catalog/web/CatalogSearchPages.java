package org.hengbiao.catalog.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengbiao.catalog.CatalogEntry;
import org.hengbiao.catalog.CatalogListing;
import org.hengbiao.catalog.CatalogSearch;
import org.hengbiao.catalog.Categories;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.ExportingCatalog;
import org.hengbiao.catalog.Ground;
import org.hengbiao.catalog.SearchingCatalog;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.PageFrame;
import org.jspecify.annotations.Nullable;

/** Searching the catalog on a page: a form that asks and a table that answers, without any script. */
@Path("/catalog")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.BUREAU, Roles.VENDOR})
class CatalogSearchPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance search(PageFrame frame, SearchView view);
    }

    /**
     * Something to choose.
     *
     * @param label shown as it is; for a state, the end of the message's key
     */
    record Choice(String value, String label, boolean chosen) {}

    /** A product found. */
    record Hit(String number, String name, String model, String maker, boolean eligible, List<String> grounds) {}

    /**
     * What the page shows.
     *
     * @param typed what stands in the text fields, by name
     * @param problem whether a number could not be read
     * @param next address of the next page; null at the end
     * @param bureau whether the reader belongs to the bureau
     */
    record SearchView(
            Map<String, String> typed,
            List<Choice> categories,
            List<Choice> parameters,
            List<Choice> certificates,
            List<Choice> kinds,
            List<Choice> standings,
            List<Hit> hits,
            boolean problem,
            @Nullable String next,
            boolean bureau) {}

    private static final List<String> TYPED = List.of("words", "maker", "days", "least", "most");

    private final SearchingCatalog searching;
    private final ExportingCatalog exporting;
    private final Categories categories;
    private final CurrentPerson current;
    private final Framing framing;

    CatalogSearchPages(
            SearchingCatalog searching,
            ExportingCatalog exporting,
            Categories categories,
            CurrentPerson current,
            Framing framing) {
        this.searching = searching;
        this.exporting = exporting;
        this.categories = categories;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance search(UriInfo uri) {
        PageFrame frame = framing.frame();
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        CatalogListing.CatalogPage page = new CatalogListing.CatalogPage(List.of(), null);
        boolean problem = false;
        try {
            page = searching.search(current.get(), SearchWords.read(query));
        } catch (MalformedException unreadable) {
            problem = true;
        }
        return Templates.search(frame, view(frame.language(), query, page, problem));
    }

    @GET
    @Path("/export.{format: csv|xlsx}")
    @Produces({"text/csv", CatalogListsResource.XLSX})
    @RolesAllowed(Roles.BUREAU)
    public Response export(@PathParam("format") String format) {
        return CatalogSearchResource.exported(exporting, current.get(), format);
    }

    private SearchView view(
            String language, MultivaluedMap<String, String> query, CatalogListing.CatalogPage page, boolean problem) {
        List<Category> all = categories.all();
        Map<String, String> typed = new java.util.HashMap<>();
        TYPED.forEach(name -> typed.put(name, Objects.requireNonNullElse(query.getFirst(name), "")));
        return new SearchView(
                typed,
                all.stream()
                        .map(each ->
                                choice(query, "category", each.id(), each.name().in(language)))
                        .toList(),
                all.stream()
                        .filter(each -> each.id().equals(query.getFirst("category")))
                        .flatMap(each -> each.parameters().stream())
                        .map(each -> choice(
                                query, "parameter", each.id(), each.name().in(language)))
                        .toList(),
                states(
                        query,
                        "certificate",
                        Arrays.stream(CatalogSearch.CertificateState.values())
                                .map(CatalogSearch.CertificateState::text)),
                searching.kinds().stream()
                        .map(each ->
                                choice(query, "kind", each.id(), each.name().in(language)))
                        .toList(),
                states(
                        query,
                        "standing",
                        Arrays.stream(CatalogSearch.ListStanding.values()).map(CatalogSearch.ListStanding::text)),
                page.entries().stream().map(each -> hit(each, language)).toList(),
                problem,
                page.next() == null ? null : next(query, page.next()),
                current.get().is(Role.BUREAU));
    }

    private static List<Choice> states(MultivaluedMap<String, String> query, String name, Stream<String> states) {
        return states.map(state -> choice(query, name, state, state.replace('-', '_')))
                .toList();
    }

    private static Choice choice(MultivaluedMap<String, String> query, String name, String value, String label) {
        return new Choice(value, label, value.equals(query.getFirst(name)));
    }

    private static Hit hit(CatalogEntry entry, String language) {
        return new Hit(
                entry.number(),
                entry.name(),
                entry.model() + " " + entry.version(),
                entry.makerName().in(language),
                entry.standing().eligible(),
                entry.standing().grounds().stream()
                        .map(Ground::code)
                        .map(code -> code.replace('-', '_').toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** The same question, from there on. */
    private static String next(MultivaluedMap<String, String> query, String after) {
        StringBuilder next = new StringBuilder("/catalog?after=").append(encoded(after));
        query.forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty() && !name.equals("after"))
                .forEach(value ->
                        next.append('&').append(encoded(name)).append('=').append(encoded(value))));
        return next.toString();
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
