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
import java.util.UUID;
import org.hengbiao.evaluation.ProbingWeights;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.PageFrame;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/** Finance and audit ask what other weights would have done to a finished evaluation; each time they ask is recorded. */
@Path("/work/tenders/{tender}/weights")
@RolesAllowed({Roles.FINANCE, Roles.AUDIT})
@Produces(MediaType.TEXT_HTML)
class WeightPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance weights(PageFrame frame, WeightsView view);
    }

    /**
     * What the page shows.
     *
     * @param tender the tender
     * @param title its name in the reader's language
     * @param number its number
     * @param over whether the evaluation is over
     * @param shown the result; null before a run
     */
    record WeightsView(
            UUID tender,
            String title,
            String number,
            boolean over,
            @Nullable WhatIfShown shown) {}

    private final ProbingWeights probing;
    private final Tenders tenders;
    private final Directory directory;
    private final CurrentPerson current;
    private final Framing framing;

    WeightPages(ProbingWeights probing, Tenders tenders, Directory directory, CurrentPerson current, Framing framing) {
        this.probing = probing;
        this.tenders = tenders;
        this.directory = directory;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance weights(@PathParam("tender") UUID tender) {
        PageFrame frame = framing.frame();
        return Templates.weights(frame, view(published(tender), frame, null));
    }

    @POST
    public Response probe(@PathParam("tender") UUID tender) {
        PageFrame frame = framing.frame();
        TenderFacts facts = published(tender);
        return probing.probe(current.get(), facts)
                .fold(
                        probe -> Response.ok(Templates.weights(frame, view(facts, frame, shown(probe, frame))))
                                .build(),
                        why -> Response.status(409)
                                .entity(Templates.weights(frame, view(facts, frame, null)))
                                .build());
    }

    private TenderFacts published(UUID tender) {
        return tenders.publishedFacts(tender).orElseThrow(NotFoundException::new);
    }

    private static WeightsView view(TenderFacts facts, PageFrame frame, @Nullable WhatIfShown shown) {
        return new WeightsView(
                facts.id(),
                new LocalizedText(facts.titleZh(), facts.titleEn()).in(frame.language()),
                facts.number(),
                ProbingWeights.over(facts),
                shown);
    }

    private WhatIfShown shown(ProbingWeights.Probe probe, PageFrame frame) {
        return WhatIfShown.of(probe.whatIf(), frame.language(), bid -> name(probe, bid, frame.language()));
    }

    /** A registered organisation by its name, any other by its code. */
    private String name(ProbingWeights.Probe probe, Sha256 bid, String language) {
        CreditCode bidder = probe.bidders().get(bid);
        if (bidder == null) {
            return bid.hex();
        }
        return directory
                .organisation(bidder)
                .map(organisation -> organisation.name().in(language))
                .orElse(bidder.text());
    }
}
