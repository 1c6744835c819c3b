package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.persistence.RevocationListRow;
import org.hengbiao.identity.persistence.RevocationListRows;
import org.hengbiao.identity.persistence.TrustAnchorRow;
import org.hengbiao.identity.persistence.TrustAnchorRows;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.ChainValidation;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.TrustAnchors;
import org.jboss.logging.Logger;

/** The certification authorities whose certificates are accepted, and their revocation lists. */
@ApplicationScoped
public class AcceptedAuthorities {

    private static final Logger LOG = Logger.getLogger(AcceptedAuthorities.class);

    private final TrustAnchorRows anchors;
    private final RevocationListRows lists;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    AcceptedAuthorities(TrustAnchorRows anchors, RevocationListRows lists, RecordingActs acts, ClockOfRecord clock) {
        this.anchors = anchors;
        this.lists = lists;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * An authority as people look at it.
     *
     * @param digest SHA-256 of its root certificate
     * @param waivesCrl whether its certificates count without a revocation list
     * @param addedAt since when it is accepted
     */
    public record Authority(Sha256 digest, boolean waivesCrl, Instant addedAt) {}

    /** The accepted authorities, oldest first; a handful. */
    @Transactional
    public List<Authority> all() {
        return anchors.list("order by addedAt, digest").stream()
                .map(row -> new Authority(Sha256.ofOctets(row.digest), row.waivesCrl, row.addedAt))
                .toList();
    }

    /** Accepts an authority from now on; the same twice changes nothing. */
    @Transactional
    public Outcome<Sha256> accept(Actor by, byte[] der, boolean waivesCrl) {
        try {
            Sha256 digest = Certificates.fingerprint(Certificates.parse(der));
            if (anchors.findByIdOptional(digest.octets()).isEmpty()) {
                TrustAnchorRow row = new TrustAnchorRow();
                row.digest = digest.octets();
                row.der = der.clone();
                row.waivesCrl = waivesCrl;
                row.addedAt = clock.now();
                anchors.persist(row);
                acts.record(Act.of("AuthorityAccepted", by)
                        .with(JsonObject.with("certificate", digest.hex())
                                .with("waivesCrl", org.hengbiao.formats.Json.bool(waivesCrl))
                                .build()));
            }
            return Outcome.accepted(digest);
        } catch (SignatureRefused refused) {
            return Outcome.rejected(refused.why());
        }
    }

    /** Takes a revocation list; validation picks what fits. */
    @Transactional
    public Outcome<Sha256> addList(Actor by, byte[] der) {
        try {
            Certificates.parseCrl(der);
            Sha256 digest = Sha256.of(der);
            if (lists.findByIdOptional(digest.octets()).isEmpty()) {
                RevocationListRow row = new RevocationListRow();
                row.digest = digest.octets();
                row.der = der.clone();
                row.addedAt = clock.now();
                lists.persist(row);
                acts.record(Act.of("RevocationListAdded", by)
                        .with(JsonObject.with("list", digest.hex()).build()));
            }
            return Outcome.accepted(digest);
        } catch (SignatureRefused refused) {
            return Outcome.rejected(refused.why());
        }
    }

    /** Validation against the authorities accepted now. */
    @Transactional
    public ChainValidation validation() {
        return new ChainValidation(anchors());
    }

    /** The authorities accepted now. */
    @Transactional
    public TrustAnchors anchors() {
        List<TrustAnchors.Anchor> accepted = new ArrayList<>();
        for (TrustAnchorRow row : anchors.list("order by addedAt, digest")) {
            try {
                accepted.add(new TrustAnchors.Anchor(Certificates.parse(row.der), row.waivesCrl));
            } catch (SignatureRefused refused) {
                LOG.errorf("A trust anchor can't be read: %s", refused.getMessage());
            }
        }
        return new TrustAnchors(accepted);
    }

    /** The revocation lists known now. */
    @Transactional
    public List<X509CRL> lists() {
        List<X509CRL> known = new ArrayList<>();
        for (RevocationListRow row : lists.list("order by addedAt, digest")) {
            try {
                known.add(Certificates.parseCrl(row.der));
            } catch (SignatureRefused refused) {
                LOG.errorf("A revocation list can't be read: %s", refused.getMessage());
            }
        }
        return known;
    }
}
