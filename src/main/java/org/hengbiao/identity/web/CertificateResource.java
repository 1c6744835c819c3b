package org.hengbiao.identity.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.AcceptedAuthorities;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.RegisteringCertificates;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.platform.Answers;

/** Signing certificates, and the authorities behind them. */
@Path("/api")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
class CertificateResource {

    private final RegisteringCertificates registering;
    private final AcceptedAuthorities authorities;
    private final CurrentPerson current;

    CertificateResource(RegisteringCertificates registering, AcceptedAuthorities authorities, CurrentPerson current) {
        this.registering = registering;
        this.authorities = authorities;
        this.current = current;
    }

    @POST
    @Path("/certificates")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerCertificate",
            summary = "Register a signing certificate of one's own organisation")
    public Response register(@NotNull @Valid CertificateRegistration registration) {
        List<Octets> intermediates = registration.intermediates() == null
                ? List.of()
                : registration.intermediates().stream()
                        .map(text -> decode("/intermediates", text))
                        .toList();
        return Answers.created(
                registering.register(
                        current.get(),
                        new RegisteringCertificates.Registration(
                                decode("/certificate", registration.certificate()), intermediates)),
                CertificateView::of);
    }

    @POST
    @Path("/trust-anchors")
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    @Consumes("application/pkix-cert")
    @Operation(
            operationId = "acceptAuthority",
            summary = "Accept a certification authority by its root certificate (DER)")
    public Response accept(byte[] certificate, @QueryParam("waivesCrl") boolean waivesCrl) {
        return Answers.created(
                authorities.accept(Actor.person(current.get().id()), certificate, waivesCrl), DigestView::of);
    }

    @POST
    @Path("/revocation-lists")
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    @Consumes("application/pkix-crl")
    @Operation(operationId = "addRevocationList", summary = "Add an authority's revocation list (DER)")
    public Response addList(byte[] list) {
        return Answers.created(authorities.addList(Actor.person(current.get().id()), list), DigestView::of);
    }

    private static Octets decode(String where, String base64) {
        try {
            return Octets.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new MalformedException(where, "must be base64 (RFC 4648 section 4)");
        }
    }
}
