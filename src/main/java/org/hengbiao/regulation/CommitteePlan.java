package org.hengbiao.regulation;

/**
 * A committee or group as it is planned or drawn.
 *
 * @param members all members
 * @param experts how many of them are drawn experts (评审专家), from 0 to {@code members}
 * @param complex whether the procurement is technically complex or of large social impact
 * @param ledByRepresentative whether the purchaser's representative leads it
 * @param legalExperts how many of the experts are legal experts, from 0 to {@code experts}
 */
public record CommitteePlan(int members, int experts, boolean complex, boolean ledByRepresentative, int legalExperts) {

    public CommitteePlan {
        if (members < 0 || experts < 0 || experts > members || legalExperts < 0 || legalExperts > experts) {
            throw new IllegalArgumentException("the experts are among the members, the legal ones among the experts");
        }
    }

    /** A committee without legal experts, as a tender may have it. */
    public CommitteePlan(int members, int experts, boolean complex, boolean ledByRepresentative) {
        this(members, experts, complex, ledByRepresentative, 0);
    }
}
