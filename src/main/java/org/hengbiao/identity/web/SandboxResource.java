package org.hengbiao.identity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.MovingSandboxClock;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;

/** The clock of a sandbox. */
@Path("/api/sandbox/clock")
@Tag(name = "sandbox", description = "Only in a sandbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SandboxResource {

    private final MovingSandboxClock moving;
    private final CurrentPerson current;

    SandboxResource(MovingSandboxClock moving, CurrentPerson current) {
        this.moving = moving;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    @Operation(
            operationId = "moveClock",
            summary = "Move the sandbox's clock forward; the move is a statement in the log")
    public Response move(@NotNull @Valid ClockMove move) {
        try {
            return Answers.ok(
                    moving.move(Actor.person(current.get().id()), Duration.parse(move.forward())), ClockView::new);
        } catch (DateTimeParseException e) {
            throw new MalformedException("/forward", "must be a duration such as P21D or PT1H (ISO 8601)");
        }
    }
}
