package org.hengbiao.identity.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.identity.SigningCertificate;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code certificate}. */
@Entity
@Table(name = "certificate")
@NullUnmarked
public class CertificateRow {

    @Id
    public byte[] digest;

    public byte[] der;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "organisation_id")
    public OrganisationRow organisation;

    public UUID personId;
    public Instant registeredAt;

    public SigningCertificate toCertificate() {
        return new SigningCertificate(
                Sha256.ofOctets(digest), Octets.of(der), new CreditCode(organisation.code), personId, registeredAt);
    }
}
