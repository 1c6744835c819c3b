package org.hengbiao.identity.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.identity.Organisation;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code organisation}. */
@Entity
@Table(name = "organisation")
@NullUnmarked
public class OrganisationRow {

    @Id
    public UUID id;

    public String code;
    public String nameZh;
    public String nameEn;
    public String size;
    public Instant createdAt;

    public Organisation toOrganisation() {
        return new Organisation(id, new CreditCode(code), new LocalizedText(nameZh, nameEn), size);
    }
}
