package org.hengbiao.editions.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.hengbiao.editions.ConsentingToEdition;
import org.hengbiao.editions.Edition;
import org.hengbiao.editions.Editions;
import org.hengbiao.editions.ExportingTraceRegister;
import org.hengbiao.editions.Party;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The forms by which a party consents, and the files that belong to an edition. */
@Path("/editions")
class ConsentPages {

    private final ConsentingToEdition consenting;
    private final ExportingTraceRegister exporting;
    private final Editions editions;
    private final CurrentPerson current;

    ConsentPages(
            ConsentingToEdition consenting,
            ExportingTraceRegister exporting,
            Editions editions,
            CurrentPerson current) {
        this.consenting = consenting;
        this.exporting = exporting;
        this.editions = editions;
        this.current = current;
    }

    @GET
    @Path("/{id}/consents/{party}/document")
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public Response document(@PathParam("id") UUID id, @PathParam("party") String party) {
        return CopyFiles.attachment(
                Party.of(party)
                        .flatMap(each -> editions.consent(id, each))
                        .orElseThrow(NotFoundException::new)
                        .canonical(),
                MediaType.APPLICATION_JSON,
                "consent-" + party + ".json");
    }

    @POST
    @Path("/{id}/consents/{party}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.BUREAU, Roles.LEADING_GROUP})
    public Response consent(
            @PathParam("id") UUID id,
            @PathParam("party") String party,
            @RestForm @Nullable FileUpload cms,
            @RestForm @Nullable String number,
            @RestForm @Nullable FileUpload scan) {
        String path = "/editions/" + id;
        Octets signature = UploadedFile.of(cms);
        Octets paper = UploadedFile.of(scan);
        try {
            if (signature != null) {
                return PageProblem.back(
                        path,
                        consenting.sign(current.get(), id, signature.toArray()).orElseThrow(NotFoundException::new));
            }
        } catch (MalformedException e) {
            return PageProblem.with(path, "consent_other_list");
        }
        if (paper == null || number == null || !PageProblem.complete(100, number)) {
            return PageProblem.with(path, "incomplete");
        }
        Edition edition = editions.find(id).orElseThrow(NotFoundException::new);
        return PageProblem.back(
                path,
                consenting
                        .record(
                                current.get(),
                                id,
                                new ConsentingToEdition.JointPaper(edition.list(), party, number.strip(), paper))
                        .orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/{id}/trace-register")
    @RolesAllowed(Roles.BUREAU)
    public Response traceRegister(@PathParam("id") UUID id) {
        return exporting
                .export(current.get(), id)
                .orElseThrow(NotFoundException::new)
                .fold(
                        cms -> CopyFiles.attachment(cms, "application/cms", "trace-register-" + id + ".p7m"),
                        why -> PageProblem.back("/editions/" + id, Outcome.rejected(why)));
    }
}
