package org.hengbiao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hengbiao.award.Awards;
import org.hengbiao.evaluation.Evaluations;
import org.hengbiao.evidence.dossier.DossierContent;
import org.hengbiao.identity.AcceptedAuthorities;
import org.hengbiao.kernel.Octets;
import org.hengbiao.opening.OpenedBid;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.opening.OpeningRecords;
import org.hengbiao.platform.BlobStore;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.Tenders;

/** The documents of a dossier beside statements and acts, from the features that keep them. */
@ApplicationScoped
class DossierSources {

    private final Tenders tenders;
    private final OpeningKeys keys;
    private final OpeningRecords records;
    private final OpenedBids bids;
    private final Evaluations evaluations;
    private final Awards awards;
    private final AcceptedAuthorities authorities;
    private final BlobStore blobs;

    DossierSources(
            Tenders tenders,
            OpeningKeys keys,
            OpeningRecords records,
            OpenedBids bids,
            Evaluations evaluations,
            Awards awards,
            AcceptedAuthorities authorities,
            BlobStore blobs) {
        this.tenders = tenders;
        this.keys = keys;
        this.records = records;
        this.bids = bids;
        this.evaluations = evaluations;
        this.awards = awards;
        this.authorities = authorities;
        this.blobs = blobs;
    }

    /** The key that was assigned to a published tender. */
    OpeningKeys.AssignedKey key(UUID tender) {
        return keys.of(tender).orElseThrow();
    }

    /** Adds everything that an announced tender has. */
    @Transactional
    public void addTo(DossierContent content, TenderFacts tender) {
        UUID id = tender.id();
        authorities.anchors().anchors().forEach(content::authority);
        authorities.lists().forEach(content::revocationList);
        content.rule(tenders.rule(id).orElseThrow())
                .openingCertificate(key(id).certificate())
                .openingRecord(records.of(id).orElseThrow())
                .ranking(Octets.of(evaluations
                        .of(tender)
                        .orElseThrow()
                        .result()
                        .ranking()
                        .toJson()
                        .canonical()))
                .awardNotice(awards.notice(id).orElseThrow());
        for (OpenedBid bid : bids.of(id)) {
            content.bid(bid.bid(), () -> blobs.open(bid.zip()));
        }
    }
}
