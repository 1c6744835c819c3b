package org.hengbiao.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.Statement;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Statements.Kept;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;

/**
 * Which statements about no tender belong into a tender's dossier: those of its opening key and of its draws' openers, the registrations of the
 * certificates that signed its acts or that its bidders have, and every move of a sandbox's clock. Nothing else, so that a
 * dossier tells nothing of people who had no part in it.
 *
 * @param tender the tender's own statements
 * @param key the opening key
 */
record DossierSelection(List<Kept> tender, UUID key) {

    private static final String OFFERED = "DrawOpenerOffered";

    static final Set<String> GENERAL = Set.of(
            "OpeningKeyAdded", "OpeningKeySigned", "OpeningRehearsed", OFFERED, "CertificateRegistered", "ClockMoved");

    DossierSelection {
        tender = List.copyOf(tender);
    }

    /** The tender's statements and those of {@code general} that belong to them. */
    List<Kept> with(List<Kept> general) {
        List<Kept> chosen = new ArrayList<>(tender);
        general.stream().filter(this::isOfKey).forEach(chosen::add);
        Set<Sha256> sealedTo = sealedTo();
        general.stream().filter(kept -> isOffer(kept, sealedTo)).forEach(chosen::add);
        Set<Sha256> signers = signers(chosen);
        Set<String> bidders = bidders();
        for (Kept kept : general) {
            String act = kept.statement().header().act();
            boolean registered = act.equals("CertificateRegistered") && isNeeded(kept, signers, bidders);
            if (registered || act.equals("ClockMoved")) {
                chosen.add(kept);
            }
        }
        return chosen;
    }

    private boolean isOfKey(Kept kept) {
        return kept.statement().header().act().startsWith("Opening")
                && fields(kept.statement()).uuid("key").equals(key);
    }

    private static boolean isOffer(Kept kept, Set<Sha256> sealedTo) {
        return kept.statement().header().act().equals(OFFERED)
                && sealedTo.contains(Sha256.of(fields(kept.statement()).octets("certificate")));
    }

    /** The certificates of the openers to whom contributions to the tender's draws were sealed. */
    private Set<Sha256> sealedTo() {
        Set<Sha256> named = new HashSet<>();
        for (Kept kept : tender) {
            if (kept.statement().header().act().equals("DrawListFrozen")) {
                named.add(fields(kept.statement()).object("document").sha256("sealedTo"));
            }
        }
        return named;
    }

    private static boolean isNeeded(Kept kept, Set<Sha256> signers, Set<String> bidders) {
        JsonReader fields = fields(kept.statement());
        return signers.contains(Sha256.of(fields.octets("certificate")))
                || bidders.contains(fields.text("organisation"));
    }

    private Set<String> bidders() {
        Set<String> bidders = new HashSet<>();
        for (Kept kept : tender) {
            if (kept.statement().header().act().equals("BidReceived")) {
                bidders.add(fields(kept.statement()).text("vendor"));
            }
        }
        return bidders;
    }

    private static Set<Sha256> signers(List<Kept> chosen) {
        Set<Sha256> signers = new HashSet<>();
        for (Kept kept : chosen) {
            Octets act = kept.act();
            if (act != null) {
                signers.add(signer(act));
            }
        }
        return signers;
    }

    private static Sha256 signer(Octets act) {
        try {
            return SignedAct.verifyAttached(act.toArray()).signerFingerprint();
        } catch (SignatureRefused refused) {
            throw new IllegalStateException("an act that was accepted does not verify any more", refused);
        }
    }

    private static JsonReader fields(Statement statement) {
        return JsonReader.of(statement.body().fields());
    }
}
