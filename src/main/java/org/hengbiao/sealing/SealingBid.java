package org.hengbiao.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** Makes a sealed bid on the bidder's own machine: signs it, packs it, seals the parts, signs the manifest. */
public final class SealingBid {

    private final PartSealer sealer;

    public SealingBid(SecureRandom random) {
        this.sealer = new PartSealer(random);
    }

    /**
     * What to seal.
     *
     * @param bid the bid; its documents are taken from {@code attachments}
     * @param attachments in the order they shall have
     * @param packageId a fresh UUID
     * @param replaces digest of the manifest act of the version before; null for version 1
     * @param opening the tender's opening certificate
     * @param custody how its key is kept, as the notice says
     */
    public record Order(
            Bid bid,
            List<Attachment> attachments,
            UUID packageId,
            @Nullable Sha256 replaces,
            X509Certificate opening,
            String custody) {
        public Order {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * Seals into {@code folder}, which must be there and is written nowhere else; no plaintext is written.
     *
     * @throws PackageRefused when the package would be too large
     * @throws KeyRefused when the opening certificate's key is not on P-256
     * @throws GeneralSecurityException when the vendor's key does not sign
     * @throws IOException when a document cannot be read, or changes meanwhile, or the folder cannot be written
     */
    public SealedBid seal(Order order, SigningKey vendor, Path folder)
            throws IOException, GeneralSecurityException, PackageRefused, KeyRefused {
        List<PackageWriter.Measured> measured = new ArrayList<>();
        for (Attachment attachment : order.attachments()) {
            measured.add(PackageWriter.measure(attachment));
        }
        Bid bid = order.bid()
                .withDocuments(
                        measured.stream().map(PackageWriter.Measured::document).toList());
        byte[] content = bid.toJson().canonical();
        PackageWriter writer = new PackageWriter(content, Cms.signDetached(vendor, content), measured);
        PartCutter cutter = new PartCutter(sealer, order, folder, writer.size());
        try (cutter) {
            writer.writeTo(cutter);
        } catch (PartCutter.Unsealable e) {
            throw e.reason();
        }
        Manifest manifest = new Manifest(
                place(order),
                order.replaces(),
                Certificates.fingerprint(order.opening()),
                Sha256.of(content),
                cutter.parts(),
                order.custody());
        byte[] act = Cms.signAttached(vendor, manifest.toJson().canonical());
        Files.write(folder.resolve(SealedBid.MANIFEST_FILE), act);
        return new SealedBid(bid, manifest, verified(act), cutter.files());
    }

    static Manifest.Place place(Order order) {
        Bid.Header header = order.bid().header();
        return new Manifest.Place(header.tender(), header.lot(), order.packageId(), header.vendor(), header.version());
    }

    /** A bidder learns at once, and not from the platform, when its own key makes signatures that nobody accepts. */
    private static SignedAct verified(byte[] act) throws GeneralSecurityException {
        try {
            return SignedAct.verifyAttached(act);
        } catch (SignatureRefused e) {
            throw new GeneralSecurityException("the signature just made is not accepted: " + e.getMessage(), e);
        }
    }
}
