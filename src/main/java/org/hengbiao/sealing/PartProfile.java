package org.hengbiao.sealing;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.PartRefused.Reason;

/**
 * A sealed part that keeps the part profile: one exact form of CMS AuthEnvelopedData, walked on the bytes before any
 * decryption library sees them, so that no two libraries can read it differently. No key is needed for the check.
 */
public final class PartProfile {

    /** Octets of plaintext in every part but the last. */
    public static final int PLAIN_OCTETS = 16 * 1024 * 1024;

    /** The largest sealed part, in octets: a full part and its frame. */
    public static final int MAX_OCTETS = PLAIN_OCTETS + 16 * 1024;

    private static final int MAX_DEPTH = 16;
    private static final int MAX_ELEMENTS = 200;

    private final Sha256 ukm;
    private Reason expecting = Reason.NOT_DER;

    private byte[] point = {};
    private byte[] wrapped = {};
    private byte[] nonce = {};
    private byte[] tag = {};
    private int ciphertextStart;
    private int ciphertextEnd;

    private PartProfile(Sha256 ukm) {
        this.ukm = ukm;
    }

    /**
     * Checks a whole part.
     *
     * @param part the part's bytes as uploaded
     * @param ukm the digest of the part's context, see {@link PartContext#ukm}
     * @param opening the certificate that it must be sealed to
     * @throws PartRefused with the first rule that is broken
     */
    public static PartProfile check(byte[] part, Sha256 ukm, X509Certificate opening) throws PartRefused {
        return check(part, part.length, ukm, opening);
    }

    /** As {@link #check(byte[], Sha256, X509Certificate)}, for the first {@code length} octets of a buffer. */
    public static PartProfile check(byte[] buffer, int length, Sha256 ukm, X509Certificate opening) throws PartRefused {
        if (length > MAX_OCTETS) {
            throw new PartRefused(Reason.PART_SIZE, "a part has at most " + MAX_OCTETS + " octets");
        }
        PartProfile profile = new PartProfile(ukm);
        try {
            Der.requireStrict(buffer, length, MAX_DEPTH, MAX_ELEMENTS);
            profile.walk(Der.over(buffer, length).enter(Der.SEQUENCE, "the content info"), opening);
        } catch (DerException e) {
            throw new PartRefused(profile.expecting, e.words());
        }
        return profile;
    }

    private void walk(Der frame, X509Certificate opening) throws DerException {
        expecting = Reason.NOT_AUTH_ENVELOPED;
        frame.expect(EnvelopeTemplate.AUTH_ENVELOPED_DATA, "the content type authEnvelopedData");
        Der explicit = frame.enter(0xA0, "the content");
        frame.requireEnd("the content info");
        Der enveloped = explicit.enter(Der.SEQUENCE, "AuthEnvelopedData");
        explicit.requireEnd("the content");
        enveloped.expect(EnvelopeTemplate.VERSION_0, "version 0");
        Der recipients = enveloped.enter(Der.SET, "the set of recipients (originatorInfo is not allowed)");
        expecting = Reason.RECIPIENT;
        Der recipient = recipients.enter(0xA1, "the recipient by key agreement");
        recipients.requireEnd("the set of recipients");
        walkRecipient(recipient, opening);
        expecting = Reason.NOT_AUTH_ENVELOPED;
        walkContent(enveloped.enter(Der.SEQUENCE, "the encrypted content"));
        expecting = Reason.NOT_AUTH_ENVELOPED;
        Der.Element mac = enveloped.next(Der.OCTET_STRING, "the tag (authenticated attributes are not allowed)");
        enveloped.requireEnd("AuthEnvelopedData");
        expecting = Reason.TAG;
        requireLength(mac, EnvelopeTemplate.TAG_OCTETS, "the tag");
        tag = enveloped.content(mac);
    }

    private void walkRecipient(Der recipient, X509Certificate opening) throws DerException {
        recipient.expect(EnvelopeTemplate.VERSION_3, "version 3 of the recipient");
        expecting = Reason.ORIGINATOR;
        Der choice = recipient.enter(0xA0, "the originator");
        Der originator = choice.enter(0xA1, "the originator's public key");
        choice.requireEnd("the originator");
        originator.expect(EnvelopeTemplate.EC_KEY, "the originator's algorithm, ecPublicKey without parameters");
        point = point(originator, originator.next(Der.BIT_STRING, "the originator's point"));
        originator.requireEnd("the originator's public key");
        expecting = Reason.CONTEXT;
        Der tagged = recipient.enter(0xA1, "the ukm");
        Der.Element given = tagged.next(Der.OCTET_STRING, "the ukm");
        tagged.requireEnd("the ukm");
        if (!Arrays.equals(tagged.content(given), ukm.octets())) {
            throw new DerException("the ukm is not the digest of the place where this part is to be");
        }
        expecting = Reason.ALGORITHM;
        recipient.expect(EnvelopeTemplate.KEY_AGREEMENT, "dhSinglePass-stdDH-sha256kdf with AES-256 key wrap");
        expecting = Reason.RECIPIENT;
        Der keys = recipient.enter(Der.SEQUENCE, "the sequence of encrypted keys");
        recipient.requireEnd("the recipient");
        Der key = keys.enter(Der.SEQUENCE, "the encrypted key");
        keys.requireEnd("the sequence of encrypted keys");
        expecting = Reason.OTHER_CERTIFICATE;
        key.expect(EnvelopeTemplate.recipientId(opening), "issuer and serial number of the opening certificate");
        expecting = Reason.RECIPIENT;
        Der.Element value = key.next(Der.OCTET_STRING, "the wrapped key");
        requireLength(value, EnvelopeTemplate.WRAPPED_OCTETS, "the wrapped key");
        wrapped = key.content(value);
        key.requireEnd("the encrypted key");
    }

    private static byte[] point(Der originator, Der.Element bits) throws DerException {
        byte[] content = originator.content(bits);
        if (content.length != 1 + KeyAgreeing.POINT_OCTETS || content[0] != 0 || content[1] != 4) {
            throw new DerException("the originator's point is not uncompressed on P-256");
        }
        byte[] point = Arrays.copyOfRange(content, 1, content.length);
        try {
            KeyAgreeing.publicKey(point);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new DerException("the originator's point is not on P-256");
        }
        return point;
    }

    private void walkContent(Der content) throws DerException {
        content.expect(EnvelopeTemplate.ID_DATA, "the content type id-data");
        expecting = Reason.ALGORITHM;
        Der cipher = content.enter(Der.SEQUENCE, "the content cipher");
        cipher.expect(EnvelopeTemplate.GCM, "AES-256-GCM");
        expecting = Reason.TAG;
        Der parameters = cipher.enter(Der.SEQUENCE, "the GCM parameters");
        cipher.requireEnd("the content cipher");
        Der.Element given = parameters.next(Der.OCTET_STRING, "the nonce");
        requireLength(given, EnvelopeTemplate.NONCE_OCTETS, "the nonce");
        nonce = parameters.content(given);
        parameters.expect(EnvelopeTemplate.TAG_LENGTH, "the tag length 16, written out,");
        parameters.requireEnd("the GCM parameters");
        expecting = Reason.NOT_AUTH_ENVELOPED;
        Der.Element ciphertext = content.next(0x80, "the ciphertext in one piece");
        content.requireEnd("the encrypted content");
        if (ciphertext.length() < 1 || ciphertext.length() > PLAIN_OCTETS) {
            throw new DerException("the ciphertext is not 1 to " + PLAIN_OCTETS + " octets");
        }
        ciphertextStart = ciphertext.content();
        ciphertextEnd = ciphertext.end();
    }

    private static void requireLength(Der.Element element, int octets, String what) throws DerException {
        if (element.length() != octets) {
            throw new DerException(what + " has " + element.length() + " octets, not " + octets);
        }
    }

    /** Octets of plaintext in this part. */
    public int plainOctets() {
        return ciphertextEnd - ciphertextStart;
    }

    int ciphertextStart() {
        return ciphertextStart;
    }

    int ciphertextEnd() {
        return ciphertextEnd;
    }

    byte[] point() {
        return point;
    }

    byte[] wrapped() {
        return wrapped;
    }

    byte[] nonce() {
        return nonce;
    }

    byte[] tag() {
        return tag;
    }

    byte[] ukm() {
        return ukm.octets();
    }
}
