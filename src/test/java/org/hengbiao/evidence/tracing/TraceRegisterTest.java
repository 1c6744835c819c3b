package org.hengbiao.evidence.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class TraceRegisterTest {

    private static final TraceRegister REGISTER = Registers.of(30, 5, 1);

    @Test
    void registerIsReadBackAsItWasWritten() {
        TraceRegister read = TraceRegister.read(REGISTER.toJson().canonical());
        assertEquals(REGISTER.toJson(), read.toJson());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                read.copies().stream().map(TraceRegister.Copy::number).toList());
    }

    @Test
    void everyCommitmentIsFoundInTheLog() {
        for (TraceRegister.Copy copy : REGISTER.copies()) {
            assertEquals(
                    1,
                    copy.proof()
                            .verify(copy.commitment(), Registers.TRUST)
                            .checkpoint()
                            .size());
        }
    }

    @Test
    void secretThatDoesNotFitItsCommitmentIsRefused() {
        String text = new String(REGISTER.toJson().canonical(), StandardCharsets.UTF_8);
        String one = REGISTER.copies().get(0).order().secret().base64();
        String other = REGISTER.copies().get(1).order().secret().base64();
        byte[] swapped = text.replace(one, other).getBytes(StandardCharsets.UTF_8);
        MalformedException refusal = assertThrows(MalformedException.class, () -> TraceRegister.read(swapped));
        assertEquals("/copies/0/commitment", refusal.where());
    }

    @Test
    void statementOfAnotherCopyProvesNothing() {
        CommitmentProof proof = REGISTER.copies().get(0).proof();
        Sha256 other = REGISTER.copies().get(1).commitment();
        EvidenceException refusal = assertThrows(EvidenceException.class, () -> proof.verify(other, Registers.TRUST));
        assertEquals(EvidenceException.Link.BODY, refusal.link());
    }
}
