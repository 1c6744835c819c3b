package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import org.hengbiao.bidding.persistence.PartKey;
import org.hengbiao.bidding.persistence.PartRow;
import org.hengbiao.bidding.persistence.PartRows;
import org.hengbiao.bidding.persistence.UploadRow;
import org.hengbiao.bidding.persistence.UploadRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.platform.BlobStore;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.PartContext;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;

/** The short transactions before and after a part's octets come: none is held while they do. */
@ApplicationScoped
class KeepingPart {

    private final UploadRows uploads;
    private final PartRows parts;
    private final OpeningKeys keys;
    private final ClockOfRecord clock;

    KeepingPart(UploadRows uploads, PartRows parts, OpeningKeys keys, ClockOfRecord clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.keys = keys;
        this.clock = clock;
    }

    /** What the bidder's own upload wants at that place; none when it wants nothing, or is another's. */
    @Transactional
    Optional<ExpectedPart> expected(Person bidder, PartPlace place) {
        return uploads.own(place.tender(), bidder.organisation().text(), place.upload())
                .filter(upload -> upload.submittedAt == null && clock.now().isBefore(upload.expiresAt))
                .flatMap(upload -> parts.findByIdOptional(new PartKey(place.upload(), place.part()))
                        .map(part -> toExpected(place, upload, part)));
    }

    /**
     * Keeps a part that was checked.
     *
     * @return false when its upload has gone meanwhile
     */
    @Transactional
    boolean keep(ExpectedPart expected, BlobStore.Incoming incoming) throws IOException {
        PartPlace place = expected.place();
        if (uploads.hold(place.upload()).isEmpty()) {
            return false;
        }
        parts.lockBlob(expected.sha256());
        incoming.keep();
        PartRow row = parts.findById(new PartKey(place.upload(), place.part()));
        row.keptAt = clock.now();
        return true;
    }

    private ExpectedPart toExpected(PartPlace place, UploadRow upload, PartRow part) {
        AssignedKey key = keys.of(upload.tender).orElseThrow();
        Manifest.Place whole = new Manifest.Place(
                upload.tender, upload.lot, upload.packageId, new CreditCode(upload.vendor), upload.version);
        int count = parts.ofUpload(upload.id).size();
        return new ExpectedPart(
                place,
                Math.toIntExact(part.size),
                part.digest(),
                new PartContext(whole, place.part(), count, key.fingerprint()),
                key.certificate());
    }
}
