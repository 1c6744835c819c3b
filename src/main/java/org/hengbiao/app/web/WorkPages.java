package org.hengbiao.app.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.MovingSandboxClock;
import org.hengbiao.identity.Roles;
import org.hengbiao.identity.SignInRecord;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** For each of a person's roles: its work, what waits, the next step. */
@Path("/work")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class WorkPages {

    private static final int MOST_DAYS = 400;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance work(PageFrame frame, WorkView view);

        static native TemplateInstance signIns(PageFrame frame, WorkAsked.Listed<SignInRecord.SignInAttempt> attempts);
    }

    /**
     * What the page shows; what belongs to a role that the person does not hold is null.
     *
     * @param roles keys of the person's roles
     * @param bureau cases, certificates and the catalog
     * @param plans a purchaser's or the leading group's plans
     * @param purchases tenders in which the purchaser buys
     * @param drafts an agency's drafts
     * @param tenders an agency's published tenders
     * @param bids a vendor's own bids
     * @param keys an opener's keys
     * @param seats a member's committees
     * @param all every published tender, for finance and audit
     * @param system counts, and the clock of a sandbox
     * @param security people and authorities
     * @param clockProblem whether the clock was asked to do what it can't
     */
    record WorkView(
            List<String> roles,
            BureauWork.@Nullable Section bureau,
            WorkAsked.@Nullable Listed<PlanWork.PlanLine> plans,
            WorkAsked.@Nullable Listed<TenderWork.TenderLine> purchases,
            WorkAsked.@Nullable Listed<TenderWork.TenderLine> drafts,
            WorkAsked.@Nullable Listed<TenderWork.TenderLine> tenders,
            WorkAsked.@Nullable Listed<PersonalWork.BidLine> bids,
            WorkAsked.@Nullable Listed<PersonalWork.KeyLine> keys,
            WorkAsked.@Nullable Listed<PersonalWork.SeatLine> seats,
            WorkAsked.@Nullable Listed<TenderWork.TenderLine> all,
            AdministratorWork.@Nullable SystemSection system,
            AdministratorWork.@Nullable SecuritySection security,
            boolean clockProblem) {

        public boolean holds(String role) {
            return roles.contains(role);
        }
    }

    private final WorkSections sections;
    private final MovingSandboxClock moving;
    private final CurrentPerson current;
    private final Framing framing;

    WorkPages(WorkSections sections, MovingSandboxClock moving, CurrentPerson current, Framing framing) {
        this.sections = sections;
        this.moving = moving;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance work(UriInfo uri) {
        return page(uri, false);
    }

    @GET
    @Path("/sign-ins")
    @RolesAllowed(Roles.SECURITY_AUDITOR)
    public TemplateInstance signIns(UriInfo uri) {
        PageFrame frame = framing.frame();
        return Templates.signIns(
                frame, sections.signIns(new WorkAsked(current.get(), frame, uri.getQueryParameters())));
    }

    @POST
    @Path("/clock")
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public Response moveClock(@RestForm @Nullable String days, UriInfo uri) {
        boolean sound = days != null && days.matches("[1-9][0-9]{0,2}") && Integer.parseInt(days) <= MOST_DAYS;
        boolean moved = sound
                && moving.move(Actor.person(current.get().id()), Duration.ofDays(Integer.parseInt(days)))
                        .<Boolean>fold(now -> true, why -> false);
        return moved
                ? Response.seeOther(URI.create("/work")).build()
                : Response.status(422).entity(page(uri, true)).build();
    }

    private TemplateInstance page(UriInfo uri, boolean clockProblem) {
        PageFrame frame = framing.frame();
        return Templates.work(
                frame, sections.of(new WorkAsked(current.get(), frame, uri.getQueryParameters()), clockProblem));
    }
}
