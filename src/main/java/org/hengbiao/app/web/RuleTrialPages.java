package org.hengbiao.app.web;

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
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.PageFrame;
import org.hengbiao.scoring.WhatIfBids;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.tendering.TryingRule;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * An agency tries a draft's rule, or a rule's text, on synthetic bids. The answer to the form is the result itself: a result
 * with an address of its own could be read again without a run, and every run is recorded.
 */
@Path("/work")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.TEXT_HTML)
class RuleTrialPages {

    private static final String TEXT = "/work/rule-trial";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance trial(PageFrame frame, RuleTrialView view);
    }

    private final TryingRule trying;
    private final Tenders tenders;
    private final CurrentPerson current;
    private final Framing framing;

    RuleTrialPages(TryingRule trying, Tenders tenders, CurrentPerson current, Framing framing) {
        this.trying = trying;
        this.tenders = tenders;
        this.current = current;
        this.framing = framing;
    }

    @GET
    @Path("/rule-trial")
    public TemplateInstance text() {
        PageFrame frame = framing.frame();
        return Templates.trial(frame, RuleTrialView.blank(TEXT, null, "", frame.language()));
    }

    @POST
    @Path("/rule-trial")
    public Response tryText(
            @RestForm @Nullable String rule, @RestForm @Nullable String seed, @RestForm @Nullable String bids) {
        String text = rule == null ? "" : rule;
        PageFrame frame = framing.frame();
        RuleTrialView view =
                RuleTrialView.blank(TEXT, null, text, frame.language()).asked(seed, bids);
        TryingRule.Sample sample = sample(seed, bids);
        return sample == null
                ? answer(frame, view.wrong("numbers", ""))
                : answer(
                        frame,
                        view,
                        trying.tryText(current.get(), Octets.of(text.getBytes(StandardCharsets.UTF_8)), sample));
    }

    @GET
    @Path("/drafts/{tender}/rule-trial")
    public TemplateInstance draft(@PathParam("tender") UUID tender) {
        PageFrame frame = framing.frame();
        return Templates.trial(frame, view(own(tender), frame));
    }

    @POST
    @Path("/drafts/{tender}/rule-trial")
    public Response tryDraft(
            @PathParam("tender") UUID tender, @RestForm @Nullable String seed, @RestForm @Nullable String bids) {
        PageFrame frame = framing.frame();
        TenderFacts draft = own(tender);
        RuleTrialView view = view(draft, frame).asked(seed, bids);
        TryingRule.Sample sample = sample(seed, bids);
        return sample == null
                ? answer(frame, view.wrong("numbers", ""))
                : answer(frame, view, trying.tryDraft(current.get(), draft, sample));
    }

    private static RuleTrialView view(TenderFacts draft, PageFrame frame) {
        return RuleTrialView.blank("/work/drafts/" + draft.id() + "/rule-trial", draft, "", frame.language());
    }

    /** A published tender has no such page any more. */
    private TenderFacts own(UUID tender) {
        Person agent = current.get();
        return tenders.facts(tender)
                .filter(facts -> facts.agency().equals(agent.organisation()))
                .filter(facts -> !facts.reached(TenderMilestones.PUBLISHED))
                .orElseThrow(NotFoundException::new);
    }

    private static TryingRule.@Nullable Sample sample(@Nullable String seed, @Nullable String bids) {
        if (seed == null || bids == null || !seed.matches("[0-9]{1,16}") || !bids.matches("[0-9]{1,3}")) {
            return null;
        }
        long chosen = Long.parseLong(seed);
        int number = Integer.parseInt(bids);
        boolean sound = chosen <= WhatIfBids.MOST_SEED && number >= WhatIfBids.LEAST && number <= WhatIfBids.MOST;
        return sound ? new TryingRule.Sample(chosen, number) : null;
    }

    private static Response answer(PageFrame frame, RuleTrialView view, Outcome<TryingRule.Trial> outcome) {
        return outcome.fold(
                trial -> answer(frame, view.with(trial, frame.language())),
                (Rejection why) -> answer(frame, view.wrong("rule", why.detail())));
    }

    private static Response answer(PageFrame frame, RuleTrialView view) {
        return Response.status(view.problem() == null ? 200 : 422)
                .entity(Templates.trial(frame, view))
                .build();
    }
}
