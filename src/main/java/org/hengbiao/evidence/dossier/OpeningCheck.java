package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.dossier.BoxCheck.Boxed;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Bid;
import org.hengbiao.sealing.BidPackage;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.Refusal;
import org.hengbiao.sealing.SignedAct;

/** What the opening brought to light: for every bid in the box a package that fits its manifest, or why there is none. */
record OpeningCheck(StoredZip zip, StatementSet statements, Signatures signatures) {

    private static final String OPENED = "opened";
    private static final Set<String> UNOPENED = Set.of("unopened-by-platform", "unopened-by-bidder");

    /**
     * The bids that opened.
     *
     * @param enough when enough shares were there
     */
    List<EvaluationReplay.Opened> check(BoxCheck.Box box, Instant enough) throws IOException {
        Map<Sha256, Stated> byBid = new HashMap<>();
        for (Stated stated : statements.of("BidOpened")) {
            stated.require(!stated.at().isBefore(enough), "was opened before enough shares were released");
            stated.require(byBid.put(stated.fields().sha256("bid"), stated) == null, "opens a bid a second time");
        }
        List<EvaluationReplay.Opened> opened = new ArrayList<>();
        Set<String> packages = new HashSet<>();
        for (Boxed boxed : box.bids()) {
            Stated stated = byBid.remove(boxed.digest());
            if (stated == null) {
                throw new BrokenLink(
                        boxed.received().name() + ": is in the box, but no statement BidOpened tells of it");
            }
            requirePlace(stated, boxed.manifest().place());
            if (stated.fields().text("branch").equals(OPENED)) {
                packages.add(DossierNames.bid(boxed.digest()));
                opened.add(new EvaluationReplay.Opened(boxed.digest(), open(stated, boxed)));
            } else {
                requireReason(stated);
            }
        }
        byBid.values().forEach(stated -> stated.require(false, "opens a bid that was not in the box"));
        requireNoOthers(packages);
        requireRecord(box.bids().size());
        return List.copyOf(opened);
    }

    private static void requirePlace(Stated stated, Manifest.Place place) {
        stated.require(
                stated.fields().text("vendor").equals(place.vendor().text())
                        && stated.fields().text("lot").equals(place.lot()),
                "names another vendor or lot than the bid's manifest");
    }

    private static void requireReason(Stated stated) {
        JsonReader in = stated.fields();
        stated.require(
                UNOPENED.contains(in.text("branch")) && !in.text("reason").isBlank(),
                "does not say which side answers for the bid that did not open, and why (O20 art 31)");
        stated.require(!in.has("package") && !in.has("price"), "tells of the content of a bid that did not open");
    }

    private void requireNoOthers(Set<String> packages) {
        for (String name : zip.names()) {
            BrokenLink.unless(
                    !name.startsWith("bids/") || packages.contains(name),
                    "file " + name + ": is no opened bid of the box");
        }
    }

    private Bid open(Stated stated, Boxed boxed) throws IOException {
        String name = DossierNames.bid(boxed.digest());
        BrokenLink.unless(zip.has(name), "file " + name + ": is not in the dossier");
        stated.require(
                stated.fields().sha256("package").equals(zip.measure(name).sha256()),
                "opened another package than the dossier's " + name);
        Bid bid = BrokenLink.at("file " + name, () -> content(boxed, name));
        stated.require(
                stated.fields().text("price").equals(bid.price().toString()), "tells another price than the bid has");
        return bid;
    }

    private Bid content(Boxed boxed, String name) throws IOException, Refusal {
        try (BidPackage opened = BidPackage.open(zip.slice(name))) {
            byte[] bytes = opened.bidBytes();
            BrokenLink.unless(
                    Sha256.of(bytes).equals(boxed.manifest().bid()),
                    "file " + name + ": its bid.json is not the one that the manifest committed to");
            SignedAct signature = SignedAct.verifyDetached(opened.signature(), bytes);
            Register.Registration signer =
                    signatures.signer(signature, boxed.received().at());
            Bid bid = opened.checkContent();
            Bid.Header header = bid.header();
            Manifest.Place place = boxed.manifest().place();
            BrokenLink.unless(
                    header.tender().equals(place.tender())
                            && header.lot().equals(place.lot())
                            && header.vendor().equals(place.vendor())
                            && header.version() == place.version()
                            && signer.organisation().equals(place.vendor()),
                    "file " + name + ": is of another tender, lot, vendor or version than its manifest");
            return bid;
        }
    }

    /** The opening record, which was read out, says what the statements say ({@code O87 art 41}). */
    private void requireRecord(int bids) throws IOException {
        Stated stated = statements.only("TenderOpened");
        byte[] octets = zip.read(DossierNames.OPENING_RECORD);
        stated.require(
                stated.fields().sha256("record").equals(Sha256.of(octets)),
                "opened with another record than the dossier's opening-record.json");
        stated.require(stated.fields().integer("bids") == bids, "tells another number of bids than the box holds");
        BrokenLink.at("file " + DossierNames.OPENING_RECORD, () -> new RecordLines(statements).check(octets));
    }
}
