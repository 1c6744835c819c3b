package org.hengbiao.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.hengbiao.identity.Roles;

/** A dossier for whoever is signed in at the pages: a browser has no token for the API. */
@Path("/tenders/{tender}/dossier")
class DossierPages {

    private final DossierResource dossiers;

    DossierPages(DossierResource dossiers) {
        this.dossiers = dossiers;
    }

    @GET
    @RolesAllowed({Roles.AUDIT, Roles.FINANCE, Roles.PURCHASER, Roles.AGENCY})
    public Response dossier(@PathParam("tender") UUID tender) {
        return dossiers.dossier(tender);
    }
}
