package org.hengbiao.opening.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.junit.jupiter.api.Test;

class KeySoundnessTest {

    private static CreditCode organisation(int number) {
        String head = String.format("9199995%010d", number);
        return new CreditCode(head + CreditCode.checkCharacter(head + "0"));
    }

    private static OpeningKeyStatement key(int threshold, int... organisations) {
        List<OpeningKeyStatement.Opener> openers = new ArrayList<>();
        for (int i = 0; i < organisations.length; i++) {
            openers.add(new OpeningKeyStatement.Opener(
                    i + 1,
                    "示例 " + i,
                    organisation(organisations[i]),
                    Sha256.ofText("signing " + i),
                    Sha256.ofText("share " + i),
                    Sha256.ofText("commitment " + i)));
        }
        return new OpeningKeyStatement(new UUID(1, 2), Sha256.ofText("certificate"), threshold, openers, "openers");
    }

    @Test
    void threeOrganisationsOfWhichTwoOpenAreSound() {
        assertEquals(List.of(), KeySoundness.faults(key(2, 1, 2, 3)));
        assertEquals("openers 2 of 3", KeySoundness.custodyText(key(2, 1, 2, 3)));
    }

    @Test
    void organisationThatCouldOpenAloneIsNamed() {
        List<String> faults = KeySoundness.faults(key(2, 1, 1, 2, 3, 4));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith(organisation(1) + " holds 2 of 5"), faults.get(0));
    }

    @Test
    void organisationThatCouldPreventTheOpeningAloneIsNamed() {
        // Of 3 shares 3 are needed: any single one prevents.
        assertEquals(3, KeySoundness.faults(key(3, 1, 2, 3)).size());
    }

    @Test
    void twoOpenersUnderOneCertificateAreNoTwoOpeners() {
        OpeningKeyStatement sound = key(2, 1, 2, 3);
        OpeningKeyStatement.Opener first = sound.opener(1);
        OpeningKeyStatement.Opener double2 = new OpeningKeyStatement.Opener(
                2,
                "示例",
                organisation(2),
                first.signingCertificate(),
                Sha256.ofText("share 1"),
                Sha256.ofText("commitment 1"));
        OpeningKeyStatement twice = new OpeningKeyStatement(
                sound.key(), sound.certificate(), 2, List.of(first, double2, sound.opener(3)), "openers");
        assertEquals(List.of("Opener 2 repeats a certificate or a commitment."), KeySoundness.faults(twice));
    }

    @Test
    void otherCustodyThanOpenersIsRefused() {
        OpeningKeyStatement sound = key(2, 1, 2, 3);
        OpeningKeyStatement server =
                new OpeningKeyStatement(sound.key(), sound.certificate(), 2, sound.openers(), "server");
        assertEquals(1, KeySoundness.faults(server).size());
    }
}
