package org.hengbiao.regulation;

/**
 * A committee or group as it is planned or drawn.
 *
 * @param members all members
 * @param experts how many of them are drawn experts (评审专家), from 0 to {@code members}
 * @param complex whether the procurement is technically complex or of large social impact
 * @param ledByRepresentative whether the purchaser's representative leads it
 */
public record CommitteePlan(int members, int experts, boolean complex, boolean ledByRepresentative) {

    public CommitteePlan {
        if (members < 0 || experts < 0 || experts > members) {
            throw new IllegalArgumentException("the experts are among the members");
        }
    }
}
