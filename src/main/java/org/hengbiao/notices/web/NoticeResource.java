package org.hengbiao.notices.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.notices.KeepingMailAddress;
import org.hengbiao.notices.OwnNotices;
import org.hengbiao.notices.SettingNoticeAside;
import org.hengbiao.platform.Answers;
import org.jspecify.annotations.Nullable;

/** A person's own notices and mail address. */
@Path("/api")
@Authenticated
@Tag(name = "notices", description = "What waits for the person who asks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NoticeResource {

    private final OwnNotices notices;
    private final SettingNoticeAside setting;
    private final KeepingMailAddress addresses;
    private final CurrentPerson current;

    NoticeResource(
            OwnNotices notices, SettingNoticeAside setting, KeepingMailAddress addresses, CurrentPerson current) {
        this.notices = notices;
        this.setting = setting;
        this.addresses = addresses;
        this.current = current;
    }

    @GET
    @Path("/me/notices")
    @Operation(operationId = "listNotices", summary = "Matters that wait, the newest first")
    public List<NoticeView> waiting(
            @Parameter(description = "The last identifier of the page before") @QueryParam("after") @Nullable
                    UUID after,
            @QueryParam("size") @DefaultValue("50") int size) {
        return notices.waiting(current.get(), after, size).stream()
                .map(NoticeView::of)
                .toList();
    }

    @PUT
    @Path("/me/notices/{id}/seen")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "setNoticeAside", summary = "Set a matter aside; it waits no longer")
    public Response setAside(@PathParam("id") UUID id) {
        if (!setting.setAside(current.get(), id)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    @PUT
    @Path("/me/mail-address")
    @Operation(operationId = "keepMailAddress", summary = "Say where mails go")
    public Response keepAddress(@NotNull @Valid MailAddressDraft draft) {
        return Answers.ok(addresses.keep(current.get(), draft.address()), MailAddressDraft::new);
    }

    @DELETE
    @Path("/me/mail-address")
    @Operation(operationId = "eraseMailAddress", summary = "Erase the mail address; no mail goes out any more")
    public Response eraseAddress() {
        addresses.erase(current.get());
        return Response.noContent().build();
    }
}
