package org.hengbiao.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Makes CMS SignedData (RFC 5652) in DER with one signer and the attributes of CAdES-BES (ETSI EN 319 122-1): content type,
 * message digest, signing-certificate-v2. No signing time is written: none is ever trusted.
 */
public final class Cms {

    private Cms() {}

    /**
     * Signs {@code content} and carries it.
     *
     * @return DER
     * @throws GeneralSecurityException when the key does not sign
     */
    public static byte[] signAttached(SigningKey key, byte[] content) throws GeneralSecurityException {
        byte[] attributes = attributesToSign(key, content);
        return assemble(key, attributes, key.sign(attributes), new DEROctetString(content));
    }

    /** As {@link #signAttached}, without the content in it. */
    public static byte[] signDetached(SigningKey key, byte[] content) throws GeneralSecurityException {
        byte[] attributes = attributesToSign(key, content);
        return assemble(key, attributes, key.sign(attributes), null);
    }

    /** The octets that are signed for {@code content}: DER of the signed attributes (RFC 5652 section 5.4). */
    private static byte[] attributesToSign(SigningKey key, byte[] content) {
        DigestKind digest = key.scheme().digest();
        byte[] certificateHash = digest.digest(Certificates.der(key.certificate()));
        ESSCertIDv2 certificate = new ESSCertIDv2(digest.identifier(), certificateHash);
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest.digest(content))));
        attributes.add(
                attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(certificate)));
        return der(new DERSet(attributes));
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static byte[] assemble(
            SigningKey key, byte[] attributes, byte[] signature, @Nullable DEROctetString content) {
        Certificate own = Certificates.structure(key.certificate());
        SignerInfo signer = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(own)),
                key.scheme().digest().identifier(),
                ASN1Set.getInstance(attributes),
                key.scheme().identifier(),
                new DEROctetString(signature),
                (ASN1Set) null);
        SignedData signed = new SignedData(
                new DERSet(key.scheme().digest().identifier()),
                new ContentInfo(CMSObjectIdentifiers.data, content),
                certificates(key),
                null,
                new DERSet(signer));
        return der(new ContentInfo(CMSObjectIdentifiers.signedData, signed));
    }

    /** The chain without self-signed roots, which a verifier has already or must not take from here. */
    private static ASN1Set certificates(SigningKey key) {
        ASN1EncodableVector chosen = new ASN1EncodableVector();
        for (X509Certificate certificate : key.chain()) {
            boolean own = certificate.equals(key.certificate());
            if (own || !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                chosen.add(Certificates.structure(certificate));
            }
        }
        return new DERSet(chosen);
    }

    static byte[] der(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("encoding to memory failed", e);
        }
    }
}
