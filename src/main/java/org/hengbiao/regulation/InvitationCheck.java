package org.hengbiao.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares how suppliers are invited with the law of the publication day: an invited tender with {@code Law art 34} and {@code O87
 * art 14}, a negotiation or inquiry with {@code O74 art 12}, a consultation with {@code 214 art 6}. An open tender invites nobody.
 */
public final class InvitationCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RuleSet rules;
    private final Applicability procurement;

    public InvitationCheck(RuleSet rules, Applicability procurement) {
        this.rules = rules;
        this.procurement = procurement;
    }

    /** The fewest suppliers that may be invited; empty for an open tender. */
    public Optional<Limit> fewestInvited() {
        return Stream.of("invited-suppliers", "negotiation-suppliers", "consultation-suppliers")
                .flatMap(id -> rules.findLimit(id, procurement).stream())
                .findFirst();
    }

    /** All breaches; empty when it is lawful. */
    public List<Breach> breaches(Invitation invitation) {
        return Stream.of(
                        invited(invitation),
                        listed(invitation),
                        purchasersShare(invitation),
                        supervisors(invitation),
                        recorded(invitation),
                        atOnce(invitation.sent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Breach> invited(Invitation invitation) {
        return fewestInvited()
                .filter(limit -> !limit.keptBy(invitation.invited()))
                .map(limit -> fewer(limit, invitation.invited(), "邀请", "invite"));
    }

    /** A list from which names are drawn holds a multiple of them; who answered a prequalification notice is not such a list. */
    private Optional<Breach> listed(Invitation invitation) {
        if (invitation.source() == CandidateSource.NOTICE) {
            return Optional.empty();
        }
        int drawn = fewestInvited()
                .map(limit -> Math.max(limit.whole(), invitation.invited()))
                .orElse(invitation.invited());
        return rules.findLimit("recommendation-list-multiple", procurement)
                .filter(limit -> invitation.listed() < limit.whole() * drawn)
                .map(limit -> Breach.of(
                        limit.provision(),
                        invitation.listed() + " : " + invitation.invited(),
                        "≥ " + limit.whole() * drawn,
                        Mend.change(
                                "名单增至" + limit.whole() * drawn + "家", "list " + limit.whole() * drawn + " suppliers")));
    }

    private Optional<Breach> purchasersShare(Invitation invitation) {
        BigDecimal hundredfold = HUNDRED.multiply(BigDecimal.valueOf(invitation.listedByPurchaser()));
        return rules.findLimit("purchaser-recommended-share", procurement)
                .filter(limit ->
                        hundredfold.compareTo(limit.value().multiply(BigDecimal.valueOf(invitation.listed()))) > 0)
                .map(limit -> {
                    BigDecimal total = hundredfold.divide(limit.value(), 0, RoundingMode.CEILING);
                    int more = total.intValueExact() - invitation.listed();
                    return Breach.of(
                            limit.provision(),
                            invitation.listedByPurchaser() + " / " + invitation.listed(),
                            "≤ " + limit.quantity().number() + "%",
                            Mend.change("由评审专家再推荐" + more + "家", "let the experts recommend " + more + " more"));
                });
    }

    private Optional<Breach> supervisors(Invitation invitation) {
        return rules.findLimit("draw-supervisors", procurement)
                .filter(limit -> !limit.keptBy(invitation.supervisors()))
                .map(limit -> Breach.of(
                        limit.provision(),
                        String.valueOf(invitation.supervisors()),
                        "≥ " + limit.whole(),
                        Mend.change(
                                "安排" + limit.whole() + "名采购人工作人员现场监督",
                                "let " + limit.whole() + " of the purchaser's staff supervise")));
    }

    private Optional<Breach> recorded(Invitation invitation) {
        return rules.find("invited-by-random-draw", procurement)
                .filter(rule -> !invitation.recorded())
                .map(rule ->
                        Breach.of(rule, "—", "书面记录 (record)", Mend.change("形成书面记录并存档", "record the draw and file it")));
    }

    private Optional<Breach> atOnce(List<Instant> sent) {
        return rules.find("invitations-at-once", procurement)
                .filter(rule -> sent.stream().distinct().count() > 1)
                .map(rule -> {
                    Instant last = Collections.max(sent);
                    return Breach.of(
                            rule,
                            Collections.min(sent) + " – " + last,
                            "= " + last,
                            Mend.change("重新同时发出投标邀请书", "send all invitations anew at the same moment"));
                });
    }

    private static Breach fewer(Limit limit, int was, String zh, String en) {
        return Breach.of(
                limit.provision(),
                String.valueOf(was),
                "≥ " + limit.whole(),
                Mend.change(zh + limit.whole() + "家", en + " " + limit.whole() + " suppliers"));
    }
}
