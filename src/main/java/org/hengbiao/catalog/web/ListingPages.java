package org.hengbiao.catalog.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.ApplyingForListing;
import org.hengbiao.catalog.DecidingListing;
import org.hengbiao.catalog.DecisionTaken;
import org.hengbiao.catalog.Ground;
import org.hengbiao.catalog.ListingHistory;
import org.hengbiao.catalog.ListingOrder;
import org.hengbiao.catalog.ProductFile;
import org.hengbiao.catalog.ProductPaper;
import org.hengbiao.catalog.ProposingRemoval;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A product with its decisions, and the forms by which a clerk of the bureau takes the next one. */
@Path("/catalog/products/{number}")
@RolesAllowed(Roles.BUREAU)
@Produces(MediaType.TEXT_HTML)
class ListingPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance product(PageFrame frame, ProductPageView view);
    }

    /**
     * What the page of a product shows.
     *
     * @param paper all that is known of it
     * @param grounds keys of the reasons why it is not eligible
     * @param history what was decided, applied for and proposed
     * @param place key of its place now: {@code outside}, {@code listed}, {@code suspended}
     * @param problem key of what stood against the last form; empty for nothing
     */
    record ProductPageView(
            ProductPaper paper, List<String> grounds, ListingHistory.History history, String place, String problem) {}

    private final ProductFile products;
    private final ListingHistory history;
    private final ApplyingForListing applying;
    private final DecidingListing deciding;
    private final ProposingRemoval proposing;
    private final CurrentPerson current;
    private final Framing framing;

    ListingPages(
            ProductFile products,
            ListingHistory history,
            ApplyingForListing applying,
            DecidingListing deciding,
            ProposingRemoval proposing,
            CurrentPerson current,
            Framing framing) {
        this.products = products;
        this.history = history;
        this.applying = applying;
        this.deciding = deciding;
        this.proposing = proposing;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance product(@PathParam("number") String number) {
        return page(number, "");
    }

    @POST
    @Path("/applications")
    public Response apply(@PathParam("number") String number, @RestForm @Nullable String reason) {
        return order(number, reason, null, (by, order) -> applying.apply(by, number, order.reason()));
    }

    @POST
    @Path("/suspensions")
    public Response suspend(
            @PathParam("number") String number, @RestForm @Nullable String reason, @RestForm @Nullable String day) {
        return order(number, reason, day, (by, order) -> deciding.suspend(by, number, order));
    }

    @POST
    @Path("/liftings")
    public Response lift(
            @PathParam("number") String number, @RestForm @Nullable String reason, @RestForm @Nullable String day) {
        return order(number, reason, day, (by, order) -> deciding.lift(by, number, order));
    }

    @POST
    @Path("/removals")
    public Response proposeRemoval(
            @PathParam("number") String number, @RestForm @Nullable String reason, @RestForm @Nullable String day) {
        return order(number, reason, day, (by, order) -> proposing.propose(by, number, order));
    }

    /** What one of the forms asks for. */
    private interface Ordered {
        Optional<? extends Outcome<?>> by(Person person, ListingOrder order);
    }

    private Response order(String number, @Nullable String reason, @Nullable String day, Ordered ordered) {
        String words = reason == null ? "" : reason.trim();
        if (words.isEmpty() || words.length() > WaitingPages.MOST_WORDS) {
            return again(number, "reason_missing");
        }
        LocalDate effectiveOn;
        try {
            effectiveOn = day == null || day.isBlank() ? null : LocalDate.parse(day.trim());
        } catch (DateTimeException e) {
            return again(number, "day_malformed");
        }
        Outcome<?> outcome = ordered.by(current.get(), new ListingOrder(null, effectiveOn, words))
                .orElseThrow(NotFoundException::new);
        return outcome.fold(
                done -> Response.seeOther(URI.create("/catalog/products/" + number))
                        .build(),
                why -> again(number, ListingProblems.key(why)));
    }

    private Response again(String number, String problem) {
        return Response.status(422).entity(page(number, problem)).build();
    }

    private TemplateInstance page(String number, String problem) {
        Person reader = current.get();
        ProductPaper paper = products.of(reader, number).orElseThrow(NotFoundException::new);
        ListingHistory.History found = history.of(reader, number).orElseThrow(NotFoundException::new);
        List<String> grounds = paper.standing().grounds().stream()
                .map(Ground::code)
                .map(code -> code.replace('-', '_'))
                .distinct()
                .toList();
        return Templates.product(
                framing.frame(), new ProductPageView(paper, grounds, found, place(found.decisions()), problem));
    }

    private static String place(List<DecisionTaken> decisions) {
        String last = decisions.stream()
                .filter(each -> !each.state().equals("lapsed"))
                .reduce((earlier, later) -> later)
                .map(DecisionTaken::decision)
                .orElse("remove");
        return switch (last) {
            case "admit", "lift" -> "listed";
            case "suspend" -> "suspended";
            default -> "outside";
        };
    }
}
