package org.hengbiao.evidence.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.regulation.Limit;
import org.hengbiao.regulation.NoProvision;
import org.hengbiao.regulation.PackagedLaw;
import org.hengbiao.regulation.Periods;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.Withdrawal;

/** The box of bids: every version in time and in its chain, and the closing statement lists exactly them. */
record BoxCheck(StatementSet statements, SignedActs acts, UUID tenderId, PublicationCheck.Tender tender) {

    /**
     * A bid in the box.
     *
     * @param received its statement
     * @param digest of the manifest act: the bid's name
     * @param manifest what it says
     */
    record Boxed(Stated received, Sha256 digest, Manifest manifest) {}

    /**
     * A closed box.
     *
     * @param closed the closing statement
     * @param bids that are present: neither replaced nor withdrawn
     */
    record Box(Stated closed, List<Boxed> bids) {}

    Box check() {
        Stated closed = statements.only("BoxClosed");
        closed.require(
                closed.fields().instant("deadline").equals(tender.deadline()),
                "closes at another deadline than the published one");
        closed.require(!closed.at().isBefore(tender.deadline()), "the box was closed before the deadline");
        requireListed(closed);
        Map<CreditCode, List<Boxed>> byVendor = new TreeMap<>();
        for (Stated received : statements.of("BidReceived")) {
            Boxed boxed = boxed(received);
            byVendor.computeIfAbsent(boxed.manifest().place().vendor(), any -> new ArrayList<>())
                    .add(boxed);
        }
        List<Boxed> present = new ArrayList<>();
        Set<Sha256> withdrawn = withdrawn(byVendor);
        byVendor.values().forEach(versions -> {
            versions.sort(
                    Comparator.comparingInt(each -> each.manifest().place().version()));
            requireChain(versions);
            Boxed last = versions.get(versions.size() - 1);
            if (!withdrawn.contains(last.digest())) {
                present.add(last);
            }
        });
        requireEnough(closed, present.size());
        BrokenLink.unless(statements.of("TenderFailed").isEmpty(), "TenderFailed: a failed tender has no award");
        return new Box(closed, List.copyOf(present));
    }

    private void requireEnough(Stated closed, int bidders) {
        Limit least = leastBidders();
        closed.require(
                least.keptBy(bidders),
                "leaves " + bidders + " bidders in the box; with fewer than " + least.whole() + " nothing is opened");
    }

    private Limit leastBidders() {
        try {
            return PackagedLaw.leastBidders(
                    tender.rule().jurisdiction(), Periods.dayOf(tender.stated().at()));
        } catch (NoProvision e) {
            throw new BrokenLink("the law of the tender's publication is not known here: " + e.getMessage());
        }
    }

    private void requireListed(Stated closed) {
        Set<Sha256> listed = new HashSet<>();
        for (String text : closed.fields().texts("entries")) {
            Sha256 entry = Sha256.ofHex(text);
            Stated stated = statements.get(entry);
            BrokenLink.unless(stated != null, "BoxClosed lists entry " + entry + ", which is not in the dossier");
            closed.require(isOfBox(Objects.requireNonNull(stated)), "lists " + stated.name());
            closed.require(listed.add(entry), "lists " + stated.name() + " twice");
        }
        for (Stated stated : statements.all()) {
            BrokenLink.unless(
                    !isOfBox(stated) || listed.contains(stated.entry()),
                    stated.name() + ": BoxClosed does not list it");
        }
    }

    private static boolean isOfBox(Stated stated) {
        return stated.act().equals("BidReceived") || stated.act().equals("BidWithdrawn");
    }

    private Boxed boxed(Stated received) {
        SignedActs.Signed act = acts.of(received);
        Manifest manifest = Manifest.parse(act.content());
        requireInTime(received);
        received.require(received.fields().sha256("manifest").equals(act.digest()), "names another manifest act");
        received.require(isVendors(received, manifest.place().vendor(), act), "is not its vendor's own act");
        received.require(
                manifest.place().tender().equals(tenderId)
                        && tender.lots().contains(manifest.place().lot()),
                "is for another tender or lot");
        received.require(
                manifest.openingCertificate().equals(tender.stated().fields().sha256("openingCertificate")),
                "is sealed to another certificate than the published one");
        received.require(manifest.custody().equals(tender.custody()), "was told another custody of the key");
        return new Boxed(received, act.digest(), manifest);
    }

    private void requireInTime(Stated stated) {
        stated.require(
                stated.at().isBefore(tender.deadline()),
                "is of " + stated.at() + ", not before the deadline " + tender.deadline());
        stated.require(!stated.at().isBefore(tender.stated().at()), "came before the tender was published");
    }

    private static boolean isVendors(Stated stated, CreditCode vendor, SignedActs.Signed act) {
        return stated.actor().equals("vendor:" + vendor)
                && act.signer().organisation().equals(vendor);
    }

    /** Versions rise by one, and each names the manifest before it. */
    private static void requireChain(List<Boxed> versions) {
        Sha256 before = null;
        for (int i = 0; i < versions.size(); i++) {
            Boxed boxed = versions.get(i);
            boxed.received()
                    .require(boxed.manifest().place().version() == i + 1, "must be version " + (i + 1) + " of its bid");
            boxed.received()
                    .require(
                            Objects.equals(before, boxed.manifest().replaces()),
                            "does not name in replaces the manifest before it");
            boxed.received()
                    .require(
                            i == 0
                                    || !boxed.received()
                                            .at()
                                            .isBefore(versions.get(i - 1)
                                                    .received()
                                                    .at()),
                            "came before the version that it replaces");
            before = boxed.digest();
        }
    }

    private Set<Sha256> withdrawn(Map<CreditCode, List<Boxed>> byVendor) {
        Set<Sha256> withdrawn = new HashSet<>();
        for (Stated stated : statements.of("BidWithdrawn")) {
            Withdrawal withdrawal = Withdrawal.parse(acts.of(stated).content());
            requireInTime(stated);
            stated.require(
                    isVendors(stated, withdrawal.vendor(), acts.of(stated))
                            && withdrawal.tender().equals(tenderId),
                    "is not its vendor's own act for this tender");
            boolean known = byVendor.getOrDefault(withdrawal.vendor(), List.of()).stream()
                    .anyMatch(boxed -> boxed.digest().equals(withdrawal.manifest())
                            && boxed.manifest().place().version() == withdrawal.version()
                            && !boxed.received().at().isAfter(stated.at()));
            stated.require(known, "withdraws a manifest that its vendor had not in the box");
            stated.require(withdrawn.add(withdrawal.manifest()), "withdraws the same manifest twice");
        }
        return withdrawn;
    }
}
