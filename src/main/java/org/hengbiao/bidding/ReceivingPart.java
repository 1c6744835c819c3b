package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.BlobStore;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.PartProfile;
import org.hengbiao.sealing.PartRefused;
import org.hengbiao.sealing.SignatureRefused;

/**
 * Takes a sealed part in: streamed to the disk and hashed on the way, then held against the manifest and the part profile, and
 * only then kept. A connection that breaks leaves nothing behind.
 */
@ApplicationScoped
public class ReceivingPart {

    private static final int BUFFER = 64 * 1024;

    // Each check holds one part in memory: eight of them are 128 MiB, whatever comes in at a deadline.
    private static final Semaphore CHECKS = new Semaphore(8, true);

    private final KeepingPart keeping;
    private final BlobStore blobs;

    ReceivingPart(KeepingPart keeping, BlobStore blobs) {
        this.keeping = keeping;
        this.blobs = blobs;
    }

    /**
     * Takes a part in, or says why not.
     *
     * @return the place, or the rejection; none when the bidder has no upload that waits for such a part
     * @throws SenderGone when the connection breaks before all octets came; nothing was kept
     * @throws IOException when our disk fails; nothing was kept
     */
    public Optional<Outcome<PartPlace>> receive(Person bidder, PartPlace place, InputStream octets) throws IOException {
        Optional<ExpectedPart> expected = keeping.expected(bidder, place);
        return expected.isEmpty() ? Optional.empty() : Optional.of(receive(expected.get(), octets));
    }

    private Outcome<PartPlace> receive(ExpectedPart expected, InputStream octets) throws IOException {
        try (BlobStore.Incoming incoming = blobs.receive()) {
            Optional<Rejection> fault = take(expected, octets, incoming);
            if (fault.isPresent()) {
                return Outcome.rejected(fault.get());
            }
            return keeping.keep(expected, incoming)
                    ? Outcome.accepted(expected.place())
                    : Outcome.rejected(Refusal.notNow(
                            "upload-gone", "This upload was submitted or dropped while the part was coming.", null));
        }
    }

    private static Optional<Rejection> take(ExpectedPart expected, InputStream octets, BlobStore.Incoming incoming)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = next(octets, buffer); read >= 0; read = next(octets, buffer)) {
            if (incoming.size() + read > expected.size()) {
                return Optional.of(Refusal.never(
                        "wrong-part-size",
                        "Part " + expected.place().part() + " has " + expected.size()
                                + " octets in the manifest; more came.",
                        null));
            }
            incoming.write(buffer, 0, read);
        }
        if (incoming.size() != expected.size()) {
            return Optional.of(Refusal.never(
                    "wrong-part-size",
                    "Part " + expected.place().part() + " has " + expected.size() + " octets in the manifest; "
                            + incoming.size() + " came.",
                    null));
        }
        if (!incoming.digest().equals(expected.sha256())) {
            return Optional.of(Refusal.never(
                    "wrong-part-digest",
                    "Part " + expected.place().part() + " does not hash to the digest in the manifest.",
                    null));
        }
        return profile(expected, incoming);
    }

    private static int next(InputStream octets, byte[] buffer) throws SenderGone {
        try {
            return octets.read(buffer);
        } catch (IOException e) {
            throw new SenderGone(e);
        }
    }

    /** A bid that is not sealed as required is refused, O87 art 33; the rejection names the rule of the format. */
    private static Optional<Rejection> profile(ExpectedPart expected, BlobStore.Incoming incoming) throws IOException {
        CHECKS.acquireUninterruptibly();
        try (InputStream stored = incoming.reopen()) {
            byte[] whole = new byte[expected.size()];
            int read = stored.readNBytes(whole, 0, whole.length);
            PartProfile.check(whole, read, expected.context().ukm(), opening(expected));
            return Optional.empty();
        } catch (PartRefused e) {
            return Optional.of(e.why());
        } finally {
            CHECKS.release();
        }
    }

    private static X509Certificate opening(ExpectedPart expected) {
        try {
            return Certificates.parse(expected.certificate().toArray());
        } catch (SignatureRefused e) {
            throw new IllegalStateException("an opening key in use has a certificate that can't be read", e);
        }
    }
}
