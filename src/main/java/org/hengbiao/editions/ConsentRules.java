package org.hengbiao.editions;

import java.util.Optional;
import org.hengbiao.evidence.acts.EditionConsent;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.Refusal;

/** When a consent counts. */
final class ConsentRules {

    private ConsentRules() {}

    /** What is wrong with a consent of {@code by} to {@code edition}. */
    static Optional<Rejection> objection(Person by, Edition edition, EditionConsent consent) {
        if (!Party.of(consent.party()).filter(party -> party.includes(by)).isPresent()) {
            return Optional.of(Refusal.never(
                    "consent-wrong-role",
                    "The consent is of the party \"" + consent.party() + "\", for which you can't speak.",
                    null));
        }
        if (!consent.edition().equals(edition.id()) || !consent.list().equals(edition.list())) {
            return Optional.of(Refusal.never(
                    "consent-other-list",
                    "The consent is to another list than this edition's, whose digest is " + edition.list() + ".",
                    null));
        }
        if (edition.issuedAt() != null) {
            return Optional.of(Refusal.notNow("edition-issued", "The edition is issued already.", null));
        }
        return edition.has(consent.party())
                ? Optional.of(Refusal.notNow("consent-given", "This party has consented already.", null))
                : Optional.empty();
    }

    static Rejection samePerson() {
        return Refusal.never(
                "consent-same-person", "One person can't consent for both parties; another must for this one.", null);
    }

    static Rejection unreadable() {
        return Refusal.never("scan-unreadable", "The scan must be a PDF, a PNG or a JPEG file.", null);
    }

    /** The media type of a scan by its first octets; nothing for any other file. */
    static Optional<String> scanType(Octets scan) {
        byte[] octets = scan.toArray();
        if (begins(octets, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("application/pdf");
        }
        if (begins(octets, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("image/png");
        }
        return begins(octets, 0xFF, 0xD8, 0xFF) ? Optional.of("image/jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] octets, int... magic) {
        if (octets.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((octets[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
