package org.hengbiao.sealing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;

/**
 * Opens a sealed bid after closing and computes, when it does not open, whose fault that is: stored bytes that differ from
 * the manifest are the platform's; everything else is the bidder's. The plaintext goes to a file; for each of at most
 * four threads memory is one part on the heap and two beside it.
 */
public final class UnsealingBid {

    private final DecryptionKey key;

    /** Opens with the joined opening key. */
    public UnsealingBid(DecryptionKey key) {
        this.key = key;
    }

    /**
     * One bid to open.
     *
     * @param manifest the content of the vendor's accepted manifest act
     * @param signer fingerprint of the certificate that signed the manifest; the inner bid must be signed by the same
     * @param parts the stored parts
     * @param target a file for the plaintext; created or overwritten. After a failure its content is worthless
     */
    public record Order(Manifest manifest, Sha256 signer, PartSource parts, Path target) {}

    /**
     * Opens.
     *
     * @throws IOException when the target cannot be written or read back, which is nobody's failure in the sense of the law
     */
    public Unsealed unseal(Order order) throws IOException {
        if (!order.manifest().openingCertificate().equals(Certificates.fingerprint(key.certificate()))) {
            throw new IllegalArgumentException("the manifest is for another opening key");
        }
        Optional<Unsealed> failure;
        try (FileChannel target = FileChannel.open(
                order.target(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            failure = new PartsOpening(order.manifest(), order.parts(), new PartOpener(key), target).run();
        }
        if (failure.isPresent()) {
            return failure.get();
        }
        try {
            return opened(order);
        } catch (Refusal e) {
            Rejection why = e.why();
            return new Unsealed.UnopenedByBidder(why.code(), why.detail());
        }
    }

    private static Unsealed opened(Order order) throws IOException, PackageRefused, SignatureRefused {
        try (BidPackage opened = BidPackage.open(order.target())) {
            byte[] content = opened.bidBytes();
            if (!Sha256.of(content).equals(order.manifest().bid())) {
                throw new PackageRefused(
                        PackageRefused.Reason.CONTENT, "bid.json does not have the digest that the manifest says");
            }
            SignedAct signature = SignedAct.verifyDetached(opened.signature(), content);
            if (!signature.signerFingerprint().equals(order.signer())) {
                throw new SignatureRefused(
                        SignatureRefused.Reason.SIGNING_CERTIFICATE,
                        "bid.json and manifest are signed with different certificates");
            }
            Bid bid = opened.checkContent();
            requireSamePlace(bid.header(), order.manifest().place());
            return new Unsealed.Opened(order.target(), bid, signature);
        }
    }

    private static void requireSamePlace(Bid.Header header, Manifest.Place place) throws PackageRefused {
        boolean same = header.tender().equals(place.tender())
                && header.lot().equals(place.lot())
                && header.vendor().equals(place.vendor())
                && header.version() == place.version();
        if (!same) {
            throw new PackageRefused(
                    PackageRefused.Reason.CONTENT,
                    "bid.json is for another tender, lot, vendor or version than the manifest");
        }
    }
}
