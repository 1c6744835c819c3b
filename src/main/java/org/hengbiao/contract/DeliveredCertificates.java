package org.hengbiao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengbiao.catalog.CertificatesOnDay;
import org.hengbiao.catalog.OfferedProduct;
import org.hengbiao.evidence.acts.Contract;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.sealing.Bid;
import org.hengbiao.tendering.TenderFacts;

/** The certificates that the winning bid named, on the day of delivery. */
@ApplicationScoped
class DeliveredCertificates {

    private final OpenedBids bids;
    private final CertificatesOnDay catalog;

    DeliveredCertificates(OpenedBids bids, CertificatesOnDay catalog) {
        this.bids = bids;
        this.catalog = catalog;
    }

    /**
     * A kind of certificate that the bid named for the item and that does not count on {@code day}. The catalog decides for a
     * product that it knows, since it knows revocations and renewals; else the dates that the bid gives.
     */
    Optional<String> missing(TenderFacts tender, Contract.Item item, LocalDate day) {
        Optional<Set<String>> known = catalog.validKinds(
                new OfferedProduct(item.maker(), item.brand(), item.model(), item.modelVersion()), day);
        return named(tender, item).stream()
                .filter(certificate -> known.map(kinds -> !kinds.contains(certificate.kind()))
                        .orElse(day.isBefore(certificate.issuedOn()) || day.isAfter(certificate.expiresOn())))
                .map(Bid.Certificate::kind)
                .findFirst();
    }

    private List<Bid.Certificate> named(TenderFacts tender, Contract.Item item) {
        return bids.of(tender.id()).stream()
                .flatMap(bid -> bid.document().offers().stream())
                .filter(offer -> offer.item().equals(item.item())
                        && offer.product().maker().equals(item.maker())
                        && offer.product().model().equals(item.model())
                        && offer.product().modelVersion().equals(item.modelVersion()))
                .flatMap(offer -> offer.certificates().stream())
                .toList();
    }
}
