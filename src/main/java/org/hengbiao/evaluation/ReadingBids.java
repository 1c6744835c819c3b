package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.OpenedBid;
import org.hengbiao.opening.OpenedBids;
import org.hengbiao.tendering.TenderFacts;

/** Who may read opened bids: the agency of the tender, audit, and members once the whole committee has declared its interests. */
@ApplicationScoped
public class ReadingBids {

    private final OpenedBids bids;
    private final Committees committees;

    ReadingBids(OpenedBids bids, Committees committees) {
        this.bids = bids;
        this.committees = committees;
    }

    /** The opened bids; nothing for who may not read them. */
    @Transactional
    public Optional<List<OpenedBid>> bids(Person reader, TenderFacts tender) {
        return mayRead(reader, tender) ? Optional.of(bids.of(tender.id())) : Optional.empty();
    }

    /** A document of an opened bid, to be closed by the caller; nothing for who may not read it. */
    @Transactional
    public Optional<InputStream> document(Person reader, TenderFacts tender, Sha256 bid, String name)
            throws IOException {
        return mayRead(reader, tender) ? bids.document(tender.id(), bid, name) : Optional.empty();
    }

    private boolean mayRead(Person reader, TenderFacts tender) {
        boolean agency = reader.is(Role.AGENCY) && reader.organisation().equals(tender.agency());
        boolean member = committees
                .of(tender.id())
                .filter(committee ->
                        committee.ready() && committee.member(reader.id()).isPresent())
                .isPresent();
        return agency || member || reader.is(Role.AUDIT);
    }
}
