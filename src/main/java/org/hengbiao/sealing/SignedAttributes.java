package org.hengbiao.sealing;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.hengbiao.sealing.SignatureRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The signed attributes of a signer (RFC 5652 section 11), each type once with one value. Without them the DER of attributes
 * could be replayed as signed content; so content type and message digest must be there. A signing time may stand here and
 * is not read.
 */
final class SignedAttributes {

    private final Map<ASN1ObjectIdentifier, ASN1Encodable> values = new HashMap<>();

    private SignedAttributes() {}

    static SignedAttributes of(@Nullable ASN1Set set) throws SignatureRefused {
        if (set == null) {
            throw refused("there are no signed attributes");
        }
        SignedAttributes attributes = new SignedAttributes();
        for (ASN1Encodable item : set) {
            Attribute attribute = Attribute.getInstance(item);
            if (attribute.getAttrValues().size() != 1
                    || attributes.values.put(
                                    attribute.getAttrType(),
                                    attribute.getAttrValues().getObjectAt(0))
                            != null) {
                throw refused("the attribute " + attribute.getAttrType() + " is repeated or has several values");
            }
        }
        return attributes;
    }

    void require(DigestKind digest, byte[] content, X509Certificate certificate) throws SignatureRefused {
        if (!CMSObjectIdentifiers.data.equals(values.get(CMSAttributes.contentType))) {
            throw refused("the attribute contentType is missing or not id-data");
        }
        ASN1Encodable messageDigest = values.get(CMSAttributes.messageDigest);
        if (messageDigest == null) {
            throw refused("the attribute messageDigest is missing");
        }
        byte[] signed = ASN1OctetString.getInstance(messageDigest).getOctets();
        if (!MessageDigest.isEqual(signed, digest.digest(content))) {
            throw new SignatureRefused(Reason.WRONG_SIGNATURE, "the message digest is not that of the content");
        }
        requireCertificate(certificate);
    }

    private void requireCertificate(X509Certificate certificate) throws SignatureRefused {
        ASN1Encodable value = values.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ESSCertIDv2[] named = value == null
                ? new ESSCertIDv2[0]
                : SigningCertificateV2.getInstance(value).getCerts();
        if (named.length == 0) {
            throw new SignatureRefused(
                    Reason.SIGNING_CERTIFICATE, "the attribute signing-certificate-v2 is missing (CAdES-BES)");
        }
        byte[] hash = DigestKind.of(named[0].getHashAlgorithm()).digest(Certificates.der(certificate));
        if (!MessageDigest.isEqual(hash, named[0].getCertHash())) {
            throw new SignatureRefused(Reason.SIGNING_CERTIFICATE, "signing-certificate-v2 names another certificate");
        }
    }

    private static SignatureRefused refused(String detail) {
        return new SignatureRefused(Reason.SIGNED_ATTRIBUTES, detail);
    }
}
