package org.hengbiao.identity.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.identity.Organisation;

/** An organisation. */
@Schema(name = "Organisation")
record OrganisationView(UUID id, String code, String nameZh, String nameEn, String size) {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id(),
                organisation.code().text(),
                organisation.name().zh(),
                organisation.name().en(),
                organisation.size());
    }
}
