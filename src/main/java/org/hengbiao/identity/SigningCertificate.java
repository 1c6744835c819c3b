package org.hengbiao.identity;

import java.time.Instant;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * A certificate that was registered for an organisation and the person who uses it.
 *
 * @param digest SHA-256 of its DER form
 * @param der the certificate (X.509)
 * @param organisation whose signature it makes
 * @param person who registered it
 * @param registeredAt by the clock of record
 */
public record SigningCertificate(
        Sha256 digest, Octets der, CreditCode organisation, UUID person, Instant registeredAt) {}
