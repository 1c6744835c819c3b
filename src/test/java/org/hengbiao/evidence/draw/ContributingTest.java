package org.hengbiao.evidence.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.sealing.KeyRefused;
import org.junit.jupiter.api.Test;

/** What binds a party to its contribution, and what the opener finds. */
class ContributingTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DemoCertificateAuthority AUTHORITY = DemoCertificateAuthority.create(
            "示例", Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), RANDOM);
    private static final DemoCertificateAuthority.IssuedKey OPENER = key();
    private static final DrawList LIST = DrawFixture.list(
            List.of(new DrawTicket(List.of("a")), new DrawTicket(List.of("b"))),
            Certificates.fingerprint(OPENER.certificate()));
    private static final Octets OCTETS = DrawFixture.octets("mine");
    private static final Contributing AGENCY = new Contributing(LIST, DrawParty.AGENCY);
    private static final ContributionCheck CHECK = new ContributionCheck(LIST, OPENER.certificate());

    private static DemoCertificateAuthority.IssuedKey key() {
        return AUTHORITY.issueShare(new DemoCertificateAuthority.Subject("示例", "示例", DrawFixture.AGENCY));
    }

    private static DrawCommitment commitment() throws KeyRefused {
        return AGENCY.commit(OCTETS, OPENER.certificate());
    }

    private static Optional<String> code(Optional<ContributionCheck.Fault> fault) {
        return fault.map(ContributionCheck.Fault::code);
    }

    @Test
    void contributionHasOneEnvelopeWhichHoldsIt() throws KeyRefused {
        assertArrayEquals(commitment().sealed().toArray(), commitment().sealed().toArray());
        assertEquals(Optional.empty(), CHECK.fault(commitment()));
        assertEquals(Optional.empty(), CHECK.fault(commitment(), AGENCY.reveal(OCTETS)));
    }

    @Test
    void openerFindsWhatAPartyRefusesToShow() throws KeyRefused {
        DrawReveal opened = AGENCY.open(commitment(), OPENER.decryption());
        assertEquals(Revelation.OPENER, opened.by());
        assertEquals(OCTETS, opened.octets());
        assertEquals(Optional.empty(), CHECK.fault(commitment(), opened));
    }

    @Test
    void otherContributionThanTheCommittedOneIsRefused() throws KeyRefused {
        assertEquals(
                Optional.of("other-contribution"),
                code(CHECK.fault(commitment(), AGENCY.reveal(DrawFixture.octets("better")))));
    }

    /** Otherwise a party could wait for the other's contribution and then choose between two of its own. */
    @Test
    void partyThatSealedAnotherContributionCanNotShowTheCommittedOneAnyMore() throws KeyRefused {
        DrawCommitment honest = commitment();
        DrawCommitment other = AGENCY.commit(DrawFixture.octets("other"), OPENER.certificate());
        DrawCommitment twofold =
                new DrawCommitment(honest.draw(), honest.list(), honest.party(), honest.commitment(), other.sealed());
        assertEquals(Optional.empty(), CHECK.fault(twofold));
        assertEquals(Optional.of("other-envelope"), code(CHECK.fault(twofold, AGENCY.reveal(OCTETS))));
        DrawReveal opened = AGENCY.open(twofold, OPENER.decryption());
        assertEquals(Revelation.VOID, opened.by());
        assertEquals(Contribution.NONE, opened.octets());
        assertEquals(Optional.empty(), CHECK.fault(twofold, opened));
    }

    @Test
    void garbageAndEnvelopesToOthersAreRefusedAtTheCommitment() throws KeyRefused {
        DrawCommitment honest = commitment();
        DrawCommitment garbage = new DrawCommitment(
                honest.draw(), honest.list(), honest.party(), honest.commitment(), Octets.of(new byte[64]));
        assertEquals(Optional.of("unfit-envelope"), code(CHECK.fault(garbage)));
        DrawCommitment elsewhere = AGENCY.commit(OCTETS, key().certificate());
        assertEquals(Optional.of("unfit-envelope"), code(CHECK.fault(elsewhere)));
    }

    @Test
    void commitmentOfOnePartyIsWorthNothingToTheOther() throws KeyRefused {
        DrawCommitment copied = new DrawCommitment(
                LIST.draw(),
                LIST.digest(),
                DrawParty.SUPERVISOR,
                commitment().commitment(),
                commitment().sealed());
        assertEquals(Optional.of("unfit-envelope"), code(CHECK.fault(copied)));
        assertNotEquals(
                new Contribution(LIST, DrawParty.SUPERVISOR).commitment(OCTETS),
                commitment().commitment());
    }

    @Test
    void commitmentToAnotherListIsRefused() throws KeyRefused {
        DrawCommitment mine = commitment();
        DrawCommitment other =
                new DrawCommitment(UUID.randomUUID(), mine.list(), mine.party(), mine.commitment(), mine.sealed());
        assertEquals(Optional.of("other-list"), code(CHECK.fault(other)));
        assertEquals(Optional.of("other-opener"), code(new ContributionCheck(LIST, key().certificate()).fault(mine)));
        DrawReveal supervisors = new Contributing(LIST, DrawParty.SUPERVISOR).reveal(OCTETS);
        assertEquals(Optional.of("other-list"), code(CHECK.fault(mine, supervisors)));
    }

    @Test
    void documentsAreReadFromTheirOneFormOnly() throws KeyRefused {
        assertEquals(commitment(), DrawCommitment.read(commitment().canonical()));
        DrawReveal shown = AGENCY.reveal(OCTETS);
        assertEquals(shown, DrawReveal.read(shown.canonical()));
        DrawReveal nothing =
                new DrawReveal(LIST.draw(), LIST.digest(), DrawParty.AGENCY, Revelation.VOID, Contribution.NONE);
        assertEquals(nothing, DrawReveal.read(nothing.canonical()));
        String text = new String(shown.canonical(), java.nio.charset.StandardCharsets.UTF_8);
        for (String wrong : List.of(
                text.replace("\"by\":\"party\"", "\"by\":\"void\""),
                text.replace("\"by\":\"party\"", "\"by\":\"nobody\""),
                text.replace(OCTETS.base64(), "AAAA"),
                text.replace(OCTETS.base64(), Contribution.NONE.base64()))) {
            assertThrows(
                    MalformedException.class,
                    () -> DrawReveal.read(wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    wrong);
        }
    }
}
