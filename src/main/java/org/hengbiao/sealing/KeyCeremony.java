package org.hengbiao.sealing;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.jce.interfaces.ECPrivateKey;
import org.hengbiao.kernel.CreditCode;

/**
 * Makes an opening key on a machine without network: the key, its self-signed certificate, the shares in their envelopes and
 * the statement that all openers then sign. Every subset of k shares is tested. The octets of scalar and shares are wiped;
 * what the Java heap may still hold of the key goes with the process, which ends here.
 */
public final class KeyCeremony {

    private final SecureRandom random;

    public KeyCeremony(SecureRandom random) {
        this.random = random;
    }

    /**
     * Who will hold a share.
     *
     * @param name the person's name
     * @param organisation the organisation's credit code
     * @param signing the certificate that it signs with
     * @param share the certificate, on P-256, that its share is enveloped to
     */
    public record Opener(String name, CreditCode organisation, X509Certificate signing, X509Certificate share) {}

    /**
     * What is to be made.
     *
     * @param key the new key's id
     * @param threshold k, from 2 to the number of openers
     * @param from when the certificate begins
     * @param until when it ends; at most two years later
     */
    public record Order(UUID key, int threshold, Instant from, Instant until) {
        public Order {
            Words.requireThat(from.isBefore(until), "until: must be after from");
        }
    }

    /**
     * What a ceremony leaves.
     *
     * @param certificate the opening certificate
     * @param statement for all openers to sign
     * @param envelopes one for each opener in order, CMS AuthEnvelopedData
     */
    public record Made(X509Certificate certificate, OpeningKeyStatement statement, List<Octets> envelopes) {
        public Made {
            envelopes = List.copyOf(envelopes);
        }
    }

    /**
     * Performs the ceremony.
     *
     * @throws KeyRefused when a share certificate is not on P-256, or one organisation would hold k shares or n−k+1
     */
    public Made perform(Order order, List<Opener> openers) throws KeyRefused {
        Words.requireSize("openers", openers, 2, OpeningKeyStatement.MAX_OPENERS);
        Words.requireRange("threshold", order.threshold(), 2, openers.size());
        requireSpread(order.threshold(), openers);
        KeyPair pair = KeyAgreeing.newKeyPair(random);
        X509Certificate certificate = CertificateMaking.selfSignedForOpening(pair, order, random);
        byte[] secret = Scalar.octets(((ECPrivateKey) pair.getPrivate()).getD());
        try {
            List<OpeningShare> shares = Scalar.split(secret, order.threshold(), openers.size(), random);
            OpeningKeyStatement statement = statement(order, certificate, openers, shares);
            testEverySubset(shares, statement, certificate);
            List<Octets> envelopes = new ArrayList<>();
            for (int i = 0; i < shares.size(); i++) {
                X509Certificate to = openers.get(i).share();
                envelopes.add(Octets.of(shares.get(i).envelope(order.key(), statement.certificate(), to, random)));
            }
            shares.forEach(share -> share.octets().wipe());
            return new Made(certificate, statement, envelopes);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static void requireSpread(int threshold, List<Opener> openers) throws KeyRefused {
        int blocking = openers.size() - threshold + 1;
        for (Opener opener : openers) {
            DecryptionKey.requireP256(opener.share());
            long held = openers.stream()
                    .filter(other -> other.organisation().equals(opener.organisation()))
                    .count();
            if (held >= Math.min(threshold, blocking)) {
                throw new KeyRefused(
                        KeyRefused.Reason.SHARE_COUNT,
                        "organisation " + opener.organisation() + " would hold " + held
                                + " shares and could open, or prevent opening, alone");
            }
        }
    }

    private static OpeningKeyStatement statement(
            Order order, X509Certificate certificate, List<Opener> openers, List<OpeningShare> shares) {
        List<OpeningKeyStatement.Opener> stated = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Opener opener = openers.get(i);
            stated.add(new OpeningKeyStatement.Opener(
                    i + 1,
                    opener.name(),
                    opener.organisation(),
                    Certificates.fingerprint(opener.signing()),
                    Certificates.fingerprint(opener.share()),
                    shares.get(i).commitment()));
        }
        return new OpeningKeyStatement(
                order.key(), Certificates.fingerprint(certificate), order.threshold(), stated, "openers");
    }

    /** Joins each subset of k shares; for 20 openers that is at most 184,756 joinings. */
    private static void testEverySubset(
            List<OpeningShare> shares, OpeningKeyStatement statement, X509Certificate certificate) throws KeyRefused {
        for (int subset = 1; subset < 1 << shares.size(); subset++) {
            if (Integer.bitCount(subset) == statement.threshold()) {
                List<OpeningShare> chosen = new ArrayList<>();
                for (int i = 0; i < shares.size(); i++) {
                    if ((subset & 1 << i) != 0) {
                        chosen.add(shares.get(i));
                    }
                }
                JoiningShares.join(chosen, statement, certificate);
            }
        }
    }
}
