package org.hengbiao.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.identity.Framing;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Money;
import org.hengbiao.platform.Countdown;
import org.hengbiao.platform.PageFrame;
import org.hengbiao.tendering.TenderListing;
import org.hengbiao.tendering.Tenders;
import org.jspecify.annotations.Nullable;

/** The home page: the published tenders, newest first. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private static final int SIZE = 20;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(PageFrame frame, HomeView view);
    }

    /**
     * What the home page shows.
     *
     * @param tenders at most a page of them
     * @param next what to ask after for the next page; null on the last
     * @param first whether this is the first page
     */
    record HomeView(List<TenderLine> tenders, @Nullable UUID next, boolean first) {}

    /**
     * A tender in the list.
     *
     * @param id identifier
     * @param number its number on papers
     * @param title its name in the reader's language
     * @param phase key of its phase's name
     * @param deadline deadline of bids
     * @param left time until then
     * @param ceiling ceiling price; null for none
     */
    record TenderLine(
            UUID id,
            String number,
            String title,
            String phase,
            Instant deadline,
            Countdown left,
            @Nullable Money ceiling) {

        static TenderLine of(TenderListing listing, PageFrame frame) {
            return new TenderLine(
                    listing.id(),
                    listing.number(),
                    new LocalizedText(listing.titleZh(), listing.titleEn()).in(frame.language()),
                    listing.phase(frame.now()).text(),
                    listing.deadline(),
                    Countdown.between(frame.now(), listing.deadline()),
                    listing.ceiling());
        }
    }

    private final Tenders tenders;
    private final Framing framing;

    HomePages(Tenders tenders, Framing framing) {
        this.tenders = tenders;
        this.framing = framing;
    }

    @GET
    public TemplateInstance home(@QueryParam("after") @Nullable UUID after) {
        PageFrame frame = framing.frame();
        List<TenderListing> found = tenders.published(after, SIZE + 1);
        List<TenderListing> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        List<TenderLine> lines =
                shown.stream().map(listing -> TenderLine.of(listing, frame)).toList();
        UUID next = found.size() > SIZE ? shown.get(SIZE - 1).id() : null;
        return Templates.home(frame, new HomeView(lines, next, after == null));
    }
}
