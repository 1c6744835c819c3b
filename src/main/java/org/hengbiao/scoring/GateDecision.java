package org.hengbiao.scoring;

/**
 * What was decided at a gate.
 *
 * @param met whether the bid meets it
 * @param reason why, in the deciders' words; not blank when it is not met
 */
public record GateDecision(boolean met, String reason) {

    public GateDecision {
        if (!met && reason.isBlank()) {
            throw new IllegalArgumentException("a gate that is not met needs a reason (O87 art 69: losers are told)");
        }
    }
}
