package org.hengbiao.exchange.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.hengbiao.exchange.ExchangeFile;
import org.hengbiao.exchange.ExchangeFiles;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.PageFrame;
import org.jspecify.annotations.Nullable;

/** Files between the two installations: a list, and one printable page each. */
@Path("/exchange")
@RolesAllowed({Roles.BUREAU, Roles.PURCHASER, Roles.AGENCY})
@Produces(MediaType.TEXT_HTML)
class ExchangePages {

    private static final int SIZE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance files(PageFrame frame, FilesView view);

        static native TemplateInstance file(PageFrame frame, FileView view);
    }

    /**
     * The list.
     *
     * @param files newest first
     * @param next the last shown when there are more; null at the end
     */
    record FilesView(List<FileLine> files, @Nullable UUID next) {}

    /**
     * A file in the list.
     *
     * @param file the file
     * @param kind key of its kind
     */
    record FileLine(ExchangeFile file, String kind) {

        static FileLine of(ExchangeFile file) {
            return new FileLine(file, file.kind().text().replace('-', '_'));
        }
    }

    /**
     * The printable page.
     *
     * @param line the file
     * @param says the lines of its document, field and value
     */
    record FileView(FileLine line, List<DocumentLines.Line> says) {}

    private final ExchangeFiles files;
    private final CurrentPerson current;
    private final Framing framing;

    ExchangePages(ExchangeFiles files, CurrentPerson current, Framing framing) {
        this.files = files;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance list(@QueryParam("after") @Nullable UUID after) {
        List<ExchangeFile> found = files.page(current.get(), after, SIZE + 1);
        List<ExchangeFile> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        return Templates.files(
                framing.frame(),
                new FilesView(
                        shown.stream().map(FileLine::of).toList(),
                        found.size() > SIZE ? shown.get(SIZE - 1).id() : null));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance file(@PathParam("id") UUID id) {
        ExchangeFile file = files.find(current.get(), id).orElseThrow(NotFoundException::new);
        return Templates.file(
                framing.frame(),
                new FileView(FileLine.of(file), DocumentLines.of(file.document().toArray())));
    }
}
