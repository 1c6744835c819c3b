package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.ChangingCertificateScope;
import org.hengbiao.catalog.CorrectingCertificate;
import org.hengbiao.catalog.RecordingCertificate;
import org.hengbiao.catalog.RevokingCertificate;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.platform.Answers;

/** Certificates one by one: recorded, extended, revoked, corrected. Nothing on record is ever changed, only added to. */
@Path("/api/catalog/certificates")
@Tag(name = "catalog")
@RolesAllowed(Roles.BUREAU)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CertificateResource {

    private final RecordingCertificate recording;
    private final ChangingCertificateScope changing;
    private final RevokingCertificate revoking;
    private final CorrectingCertificate correcting;
    private final CurrentPerson current;

    CertificateResource(
            RecordingCertificate recording,
            ChangingCertificateScope changing,
            RevokingCertificate revoking,
            CorrectingCertificate correcting,
            CurrentPerson current) {
        this.recording = recording;
        this.changing = changing;
        this.revoking = revoking;
        this.correcting = correcting;
        this.current = current;
    }

    @POST
    @Operation(operationId = "recordCertificate", summary = "Record a certificate, or the renewal of one on record")
    @APIResponse(responseCode = "422", description = "certificate-faults: every fault with its field")
    public Response record(@NotNull @Valid CertificateDraft draft) {
        return Answers.created(found(recording.record(current.get(), draft.toCertificate())), CertificateView::of);
    }

    @POST
    @Path("/{number}/scope")
    @Operation(operationId = "changeCertificateScope", summary = "Cover one more model and version, or take one back")
    @APIResponse(responseCode = "422", description = "certificate-faults, another-maker, product-not-on-record")
    public Response changeScope(@PathParam("number") String number, @NotNull @Valid ScopeDraft draft) {
        return Answers.ok(found(changing.change(current.get(), number, draft.toOrder())), CertificateView::of);
    }

    @POST
    @Path("/{number}/revocation")
    @Operation(operationId = "revokeCertificate", summary = "Record that its issuer revoked it")
    @APIResponse(responseCode = "409", description = "certificate-revoked: it is already")
    public Response revoke(@PathParam("number") String number, @NotNull @Valid RevocationDraft draft) {
        return Answers.ok(
                found(revoking.revoke(current.get(), number, draft.revokedOn(), draft.reason())), CertificateView::of);
    }

    @POST
    @Path("/{number}/corrections")
    @Operation(
            operationId = "correctCertificate",
            summary = "Correct what was recorded wrongly",
            description = "What was known before stays what it was: the correction counts from its recording on.")
    public Response correct(@PathParam("number") String number, @NotNull @Valid CertificateCorrectionDraft draft) {
        return Answers.ok(found(correcting.correct(current.get(), number, draft.toCorrection())), CertificateView::of);
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(NotFoundException::new);
    }
}
