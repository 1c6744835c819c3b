package org.hengbiao.evidence.dossier;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.sealing.KeyCeremony;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.PlatformCertificate;
import org.hengbiao.sealing.Refusal;
import org.hengbiao.sealing.SigningKey;

/** Everybody who acts in a story, with keys of one demo authority. */
final class Parties {

    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2027-12-31T00:00:00Z");

    final SecureRandom random = new SecureRandom();
    final DemoCertificateAuthority authority = DemoCertificateAuthority.create("示例根证书", FROM, UNTIL, random);
    final SigningKey platform = platformKey();
    final Party agency = party(1);
    final Party purchaser = party(2);
    final Party supervisor = party(3);
    final DemoCertificateAuthority.IssuedKey drawKey =
            authority.issueShare(subject(11, party(11).organisation()));
    final List<Party> openers = List.of(party(11), party(12), party(13));
    final List<Party> members = List.of(party(21), party(22), party(23), party(24), party(25));
    final List<Party> vendors = List.of(party(31), party(32), party(33), party(34), party(35));
    final UUID key = UUID.fromString("0198c0de-0000-7000-8000-00000000000a");
    final List<OpeningShare> shares = new ArrayList<>();
    final KeyCeremony.Made ceremony = ceremony();

    /** Somebody who acts for an organisation. */
    record Party(UUID person, CreditCode organisation, SigningKey signing) {

        Actor actor() {
            return Actor.person(person);
        }

        byte[] sign(byte[] document) {
            try {
                return Cms.signAttached(signing, document);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }

    List<Party> all() {
        List<Party> all = new ArrayList<>(List.of(agency, purchaser, supervisor));
        all.addAll(openers);
        all.addAll(members);
        all.addAll(vendors);
        return all;
    }

    private Party party(int number) {
        String first = String.format("91110000000000%02d0", number);
        CreditCode code = new CreditCode(first + CreditCode.checkCharacter(first));
        UUID person = UUID.fromString(String.format("0198c0de-0000-7000-8000-0000000001%02d", number));
        return new Party(
                person, code, authority.issueSigning(subject(number, code)).signing());
    }

    private static DemoCertificateAuthority.Subject subject(int number, CreditCode code) {
        return new DemoCertificateAuthority.Subject("示例人员" + number, "示例单位" + number, code);
    }

    private SigningKey platformKey() {
        try {
            char[] password = "of a test".toCharArray();
            return SigningKey.ofPkcs12(PlatformCertificate.selfSigned("示例平台", FROM, UNTIL, random, password), password);
        } catch (KeyRefused e) {
            throw new AssertionError(e);
        }
    }

    private KeyCeremony.Made ceremony() {
        try {
            List<KeyCeremony.Opener> invited = new ArrayList<>();
            List<DemoCertificateAuthority.IssuedKey> shareKeys = new ArrayList<>();
            for (int i = 0; i < openers.size(); i++) {
                Party opener = openers.get(i);
                shareKeys.add(authority.issueShare(subject(11 + i, opener.organisation())));
                invited.add(new KeyCeremony.Opener(
                        "示例人员" + (11 + i),
                        opener.organisation(),
                        opener.signing().certificate(),
                        shareKeys.get(i).certificate()));
            }
            KeyCeremony.Made made =
                    new KeyCeremony(random).perform(new KeyCeremony.Order(key, 2, FROM, UNTIL), invited);
            for (int i = 0; i < openers.size(); i++) {
                shares.add(OpeningShare.decrypt(
                        made.envelopes().get(i).octets(), shareKeys.get(i).decryption(), made.statement()));
            }
            return made;
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }
}
