package org.hengbiao.notices.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Framing;
import org.hengbiao.identity.Person;
import org.hengbiao.notices.KeepingMailAddress;
import org.hengbiao.notices.Notice;
import org.hengbiao.notices.OwnNotices;
import org.hengbiao.notices.SettingNoticeAside;
import org.hengbiao.platform.PageFrame;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What waits for a person, and where mails about it go. */
@Path("/notices")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class NoticePages {

    private static final int SIZE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance notices(PageFrame frame, NoticesView view);
    }

    /**
     * What the page shows.
     *
     * @param waiting the newest first
     * @param next the last shown when there are more; null at the end
     * @param address where mails go, or as it was typed; empty for none
     * @param problem whether the address was refused
     */
    record NoticesView(List<Line> waiting, @Nullable UUID next, String address, boolean problem) {

        NoticesView {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * A matter.
     *
     * @param notice as it was told
     * @param word key of its sentence
     */
    record Line(Notice notice, String word) {

        static Line of(Notice notice) {
            return new Line(notice, notice.matter().kind().replace('-', '_'));
        }
    }

    private final OwnNotices notices;
    private final SettingNoticeAside setting;
    private final KeepingMailAddress addresses;
    private final CurrentPerson current;
    private final Framing framing;

    NoticePages(
            OwnNotices notices,
            SettingNoticeAside setting,
            KeepingMailAddress addresses,
            CurrentPerson current,
            Framing framing) {
        this.notices = notices;
        this.setting = setting;
        this.addresses = addresses;
        this.current = current;
        this.framing = framing;
    }

    @GET
    public TemplateInstance page(@QueryParam("after") @Nullable UUID after) {
        Person person = current.get();
        return Templates.notices(
                framing.frame(), view(person, after, addresses.of(person).orElse(""), false));
    }

    @POST
    @Path("/{id}/seen")
    public Response setAside(@PathParam("id") UUID id) {
        setting.setAside(current.get(), id);
        return Response.seeOther(URI.create("/notices")).build();
    }

    @POST
    @Path("/address")
    public Response address(@RestForm @Nullable String address) {
        Person person = current.get();
        String typed = address == null ? "" : address.trim();
        if (typed.isEmpty()) {
            addresses.erase(person);
            return Response.seeOther(URI.create("/notices")).build();
        }
        return addresses
                .keep(person, typed)
                .fold(
                        kept -> Response.seeOther(URI.create("/notices")).build(),
                        why -> Response.status(422)
                                .entity(Templates.notices(framing.frame(), view(person, null, typed, true)))
                                .build());
    }

    private NoticesView view(Person person, @Nullable UUID after, String address, boolean problem) {
        List<Notice> found = notices.waiting(person, after, SIZE + 1);
        List<Notice> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        UUID next = found.size() > SIZE ? shown.get(SIZE - 1).id() : null;
        return new NoticesView(shown.stream().map(Line::of).toList(), next, address, problem);
    }
}
