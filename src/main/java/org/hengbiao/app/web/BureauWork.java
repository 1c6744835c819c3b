package org.hengbiao.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hengbiao.catalog.AdmissionCase;
import org.hengbiao.catalog.AdmissionCases;
import org.hengbiao.catalog.CatalogEntry;
import org.hengbiao.catalog.CatalogListing;
import org.hengbiao.catalog.EndingCertificates;
import org.hengbiao.catalog.EndingCertificates.EndingCertificate;
import org.hengbiao.catalog.Ground;
import org.hengbiao.platform.PageFrame;
import org.jspecify.annotations.Nullable;

/** What a bureau's clerk looks at: cases that wait, certificates that end, the list. */
@ApplicationScoped
class BureauWork {

    private static final int DAYS = 90;

    /**
     * The bureau's part of the page.
     *
     * @param cases admission cases, the oldest first
     * @param endings certificates that end within 90 days
     * @param products a page of the catalog
     */
    record Section(
            WorkAsked.Listed<CaseLine> cases,
            List<EndingCertificate> endings,
            WorkAsked.Listed<ProductLine> products) {}

    /**
     * An admission case.
     *
     * @param admission the case
     * @param state key of its state: {@code open}, {@code overdue}, {@code admit} or {@code refuse}
     */
    record CaseLine(AdmissionCase admission, String state) {}

    /**
     * A product of the catalog.
     *
     * @param number its number
     * @param name brand, name, model and version
     * @param maker its maker
     * @param eligible whether it counts as a catalog product now
     * @param grounds keys of the reasons why not
     */
    record ProductLine(String number, String name, String maker, boolean eligible, List<String> grounds) {

        static ProductLine of(CatalogEntry entry, PageFrame frame) {
            return new ProductLine(
                    entry.number(),
                    entry.name() + " " + entry.model() + " " + entry.version(),
                    entry.makerName().in(frame.language()),
                    entry.standing().eligible(),
                    entry.standing().grounds().stream()
                            .map(Ground::code)
                            .map(code -> code.replace('-', '_'))
                            .distinct()
                            .toList());
        }
    }

    private final CatalogListing listing;
    private final EndingCertificates endings;
    private final AdmissionCases cases;

    BureauWork(CatalogListing listing, EndingCertificates endings, AdmissionCases cases) {
        this.listing = listing;
        this.endings = endings;
        this.cases = cases;
    }

    Section of(WorkAsked asked) {
        PageFrame frame = asked.frame();
        CatalogListing.CatalogPage page = listing.page(
                asked.person(), new CatalogListing.Asked(null, asked.query().getFirst("products"), WorkAsked.SIZE));
        List<AdmissionCase> found = cases.page(asked.person(), asked.after("cases"), WorkAsked.SIZE + 1);
        WorkAsked.Listed<AdmissionCase> shown = WorkAsked.Listed.of(found, AdmissionCase::id);
        return new Section(
                new WorkAsked.Listed<>(
                        shown.items().stream()
                                .map(each -> new CaseLine(each, state(each, frame)))
                                .toList(),
                        shown.next()),
                endings.within(asked.person(), DAYS, WorkAsked.SIZE),
                new WorkAsked.Listed<>(
                        page.entries().stream()
                                .map(entry -> ProductLine.of(entry, frame))
                                .toList(),
                        page.next()));
    }

    private static String state(AdmissionCase each, PageFrame frame) {
        AdmissionCase.@Nullable Ruling ruling = each.ruling();
        if (ruling == null) {
            return each.overdue(frame.now()) ? "overdue" : "open";
        }
        return ruling.decision();
    }
}
