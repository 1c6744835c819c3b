package org.hengbiao.evaluation.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evaluation.Committee;

/** A committee and how far its declarations are. */
@Schema(name = "CommitteeView")
record CommitteeView(
        @Schema(description = "From 1; a later formation replaced recused members")
        int formation,

        List<MemberView> members,

        @Schema(description = "Everybody declared, nobody is recused")
        boolean ready) {

    /** A member. */
    @Schema(name = "CommitteeMemberView")
    record MemberView(UUID person, String name, String kind, boolean leader, String declaration) {}

    static CommitteeView of(Committee committee) {
        return new CommitteeView(
                committee.formation(),
                committee.members().stream()
                        .map(member -> new MemberView(
                                member.person(),
                                member.name(),
                                member.kind().text(),
                                member.leader(),
                                declaration(committee, member.person())))
                        .toList(),
                committee.ready());
    }

    private static String declaration(Committee committee, UUID person) {
        if (committee.recused().contains(person)) {
            return "recused";
        }
        return committee.declared().contains(person) ? "no-interest" : "missing";
    }
}
