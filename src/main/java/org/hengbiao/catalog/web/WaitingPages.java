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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hengbiao.catalog.AdmissionCase;
import org.hengbiao.catalog.AdmissionCases;
import org.hengbiao.catalog.ConfirmingSuspension;
import org.hengbiao.catalog.DecidingAdmissionCase;
import org.hengbiao.catalog.DecisionTaken;
import org.hengbiao.catalog.ListingApplication;
import org.hengbiao.catalog.ListingOrder;
import org.hengbiao.catalog.RemovalProposal;
import org.hengbiao.catalog.RulingOnApplication;
import org.hengbiao.catalog.RulingOnRemoval;
import org.hengbiao.catalog.WaitingMatters;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What waits for a clerk of the bureau, each with the form that settles it. */
@Path("/catalog/waiting")
@RolesAllowed(Roles.BUREAU)
@Produces(MediaType.TEXT_HTML)
class WaitingPages {

    static final int MOST_WORDS = 2000;
    private static final int SIZE = 20;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance waiting(PageFrame frame, WaitingView view);
    }

    /**
     * A page of one list.
     *
     * @param items at most {@link #SIZE}
     * @param next the last of them when there are more; null on the last page
     */
    record Shown<T>(List<T> items, @Nullable String next) {

        static <T> Shown<T> of(List<T> found, Function<T, UUID> key) {
            boolean more = found.size() > SIZE;
            List<T> items = List.copyOf(more ? found.subList(0, SIZE) : found);
            return new Shown<>(items, more ? key.apply(items.get(SIZE - 1)).toString() : null);
        }
    }

    /**
     * What the page shows.
     *
     * @param cases admission cases without a decision
     * @param applications that nobody has ruled on
     * @param suspensions to confirm
     * @param removals to rule on
     * @param problem key of what stood against the last form; empty for nothing
     */
    record WaitingView(
            Shown<CaseLine> cases,
            Shown<ListingApplication> applications,
            Shown<DecisionTaken> suspensions,
            Shown<RemovalProposal> removals,
            String problem) {}

    /**
     * An admission case.
     *
     * @param admission the case
     * @param overdue whether its time is over
     */
    record CaseLine(AdmissionCase admission, boolean overdue) {}

    private final WaitingMatters waiting;
    private final AdmissionCases cases;
    private final RulingOnApplication applications;
    private final ConfirmingSuspension confirming;
    private final RulingOnRemoval removals;
    private final DecidingAdmissionCase admissions;
    private final CurrentPerson current;
    private final Framing framing;

    WaitingPages(
            WaitingMatters waiting,
            AdmissionCases cases,
            RulingOnApplication applications,
            ConfirmingSuspension confirming,
            RulingOnRemoval removals,
            DecidingAdmissionCase admissions,
            CurrentPerson current,
            Framing framing) {
        this.waiting = waiting;
        this.cases = cases;
        this.applications = applications;
        this.confirming = confirming;
        this.removals = removals;
        this.admissions = admissions;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance waiting(
            @QueryParam("list") @Nullable String list, @QueryParam("after") @Nullable UUID after) {
        return page(list == null ? "" : list, after, "");
    }

    @POST
    @Path("/applications/{id}")
    public Response ruleOnApplication(
            @PathParam("id") UUID id, @RestForm @Nullable String ruling, @RestForm @Nullable String reason) {
        return ruled(
                ruling,
                Set.of("admit", "refuse"),
                reason,
                words -> applications.rule(
                        current.get(),
                        id,
                        new RulingOnApplication.ApplicationOrder(
                                "admit".equals(ruling), new ListingOrder(null, null, words))));
    }

    @POST
    @Path("/suspensions/{id}")
    public Response confirmSuspension(@PathParam("id") UUID id) {
        return settled(confirming.confirm(current.get(), id));
    }

    @POST
    @Path("/removals/{id}")
    public Response ruleOnRemoval(
            @PathParam("id") UUID id, @RestForm @Nullable String ruling, @RestForm @Nullable String reason) {
        return ruled(
                ruling,
                Set.of("confirm", "decline"),
                reason,
                words -> removals.rule(current.get(), id, "confirm".equals(ruling), words));
    }

    @POST
    @Path("/cases/{id}")
    public Response decideCase(
            @PathParam("id") UUID id, @RestForm @Nullable String ruling, @RestForm @Nullable String reason) {
        return ruled(
                ruling,
                Set.of("admit", "refuse"),
                reason,
                words -> admissions.decide(
                        current.get(),
                        id,
                        new DecidingAdmissionCase.AdmissionRuling("admit".equals(ruling) ? "admit" : "refuse", words)));
    }

    private Response ruled(
            @Nullable String ruling,
            Set<String> rulings,
            @Nullable String reason,
            Function<String, Optional<? extends Outcome<?>>> use) {
        String words = reason == null ? "" : reason.trim();
        if (ruling == null || !rulings.contains(ruling)) {
            return again("other");
        }
        return words.isEmpty() || words.length() > MOST_WORDS ? again("reason_missing") : settled(use.apply(words));
    }

    private Response settled(Optional<? extends Outcome<?>> outcome) {
        return outcome.orElseThrow(NotFoundException::new)
                .fold(
                        done -> Response.seeOther(URI.create("/catalog/waiting"))
                                .build(),
                        why -> again(ListingProblems.key(why)));
    }

    private Response again(String problem) {
        return Response.status(422).entity(page("", null, problem)).build();
    }

    private TemplateInstance page(String list, @Nullable UUID after, String problem) {
        PageFrame frame = framing.frame();
        var reader = current.get();
        return Templates.waiting(
                frame,
                new WaitingView(
                        Shown.of(
                                cases.open(reader, list.equals("cases") ? after : null, SIZE + 1).stream()
                                        .map(each -> new CaseLine(each, each.overdue(frame.now())))
                                        .toList(),
                                line -> line.admission().id()),
                        Shown.of(
                                waiting.applications(reader, list.equals("applications") ? after : null, SIZE + 1),
                                ListingApplication::id),
                        Shown.of(
                                waiting.suspensions(reader, list.equals("suspensions") ? after : null, SIZE + 1),
                                DecisionTaken::id),
                        Shown.of(
                                waiting.removals(reader, list.equals("removals") ? after : null, SIZE + 1),
                                RemovalProposal::id),
                        problem));
    }
}
