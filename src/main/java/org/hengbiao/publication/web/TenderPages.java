package org.hengbiao.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Framing;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.platform.Countdown;
import org.hengbiao.platform.PageFrame;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderFlags;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.TenderPhase;
import org.hengbiao.tendering.TenderTerms;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/** A published tender, as anyone may read it. */
@Path("/tenders/{id}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class TenderPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance tender(PageFrame frame, TenderPageView view);
    }

    /**
     * What the page of a tender shows.
     *
     * @param facts what is known of it
     * @param terms what its notice says beside
     * @param title its name in the reader's language
     * @param purchaser name of the purchaser
     * @param agency name of the agency
     * @param phase key of its phase's name
     * @param left time until the deadline
     * @param steps its way so far and from here
     * @param items what is bought
     * @param rule how bids are judged
     * @param key the opening key; null only in a database that somebody edited
     * @param custody who keeps it; null as the key
     * @param opened whether the opening record can be had
     * @param announced whether the award notice can be had
     * @param flags what the catalog learned since, counted per item; null for whoever may not know
     */
    record TenderPageView(
            TenderFacts facts,
            TenderTerms terms,
            String title,
            String purchaser,
            String agency,
            String phase,
            Countdown left,
            List<PhaseSteps.Step> steps,
            List<TenderItems.ItemLine> items,
            RuleTable rule,
            @Nullable AssignedKey key,
            @Nullable OpeningKeyStatement custody,
            boolean opened,
            boolean announced,
            @Nullable List<TenderFlags.ItemFlags> flags) {}

    private final Tenders tenders;
    private final OpeningKeys keys;
    private final TenderItems items;
    private final TenderFlags flags;
    private final CurrentPerson current;
    private final Directory directory;
    private final Framing framing;

    TenderPages(
            Tenders tenders,
            OpeningKeys keys,
            TenderItems items,
            TenderFlags flags,
            CurrentPerson current,
            Directory directory,
            Framing framing) {
        this.tenders = tenders;
        this.keys = keys;
        this.items = items;
        this.flags = flags;
        this.current = current;
        this.directory = directory;
        this.framing = framing;
    }

    @GET
    public TemplateInstance tender(@PathParam("id") UUID id) {
        TenderFacts facts = tenders.publishedFacts(id).orElseThrow(NotFoundException::new);
        PageFrame frame = framing.frame();
        return Templates.tender(frame, view(facts, frame));
    }

    private TenderPageView view(TenderFacts facts, PageFrame frame) {
        TenderTerms terms = tenders.terms(facts.id()).orElseThrow(NotFoundException::new);
        ScoringRule rule = ScoringRule.fromCanonical(
                tenders.rule(facts.id()).orElseThrow(NotFoundException::new).toArray());
        AssignedKey key = keys.of(facts.id()).orElse(null);
        return new TenderPageView(
                facts,
                terms,
                new LocalizedText(facts.titleZh(), facts.titleEn()).in(frame.language()),
                name(facts.purchaser(), frame),
                name(facts.agency(), frame),
                TenderPhase.at(facts, frame.now()).text(),
                Countdown.between(frame.now(), facts.deadline()),
                PhaseSteps.of(facts, frame.now()),
                items.of(facts, frame.language()),
                RuleTable.of(rule, frame.language()),
                key,
                key == null ? null : OpeningKeyStatement.parse(key.statement().toArray()),
                facts.reached(TenderMilestones.OPENED),
                facts.reached(TenderMilestones.ANNOUNCED),
                current.optional()
                        .flatMap(person -> flags.of(person, facts.id()))
                        .orElse(null));
    }

    /** A registered organisation by its name, any other by its code. */
    private String name(CreditCode code, PageFrame frame) {
        return directory
                .organisation(code)
                .map(organisation -> organisation.name().in(frame.language()))
                .orElse(code.text());
    }
}
