package org.hengbiao.evidence.dossier;

import java.io.IOException;
import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.Refusal;

/** A link of a dossier's chain that does not hold; the message names it. */
final class BrokenLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenLink(String message) {
        super(message);
    }

    /** Something that reads or verifies. */
    @FunctionalInterface
    interface Step<T> {
        T run() throws IOException, Refusal;
    }

    /** Runs a step; whatever it refuses becomes a broken link at {@code where}. */
    static <T> T at(String where, Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (BrokenLink broken) {
            throw broken;
        } catch (Refusal refused) {
            throw new BrokenLink(
                    where + ": " + refused.why().code() + ": " + refused.why().detail());
        } catch (MalformedException | EvidenceException | IllegalArgumentException e) {
            throw new BrokenLink(where + ": " + e.getMessage());
        }
    }

    /** @throws BrokenLink with {@code message} unless {@code holds} */
    static void unless(boolean holds, String message) {
        if (!holds) {
            throw new BrokenLink(message);
        }
    }
}
