package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.persistence.TokenRows;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.platform.Sandbox;

/** An administrator of a sandbox moves its clock forward; the move is a statement. */
@ApplicationScoped
public class MovingSandboxClock {

    private static final Duration FARTHEST = Duration.ofDays(400);

    private final Sandbox sandbox;
    private final TokenRows tokens;
    private final ClockOfRecord clock;
    private final RecordingActs acts;

    MovingSandboxClock(Sandbox sandbox, TokenRows tokens, ClockOfRecord clock, RecordingActs acts) {
        this.sandbox = sandbox;
        this.tokens = tokens;
        this.clock = clock;
        this.acts = acts;
    }

    /** Moves the clock; {@code no-sandbox}, {@code clock-backwards}. */
    @Transactional
    public Outcome<Instant> move(Actor by, Duration forward) {
        if (!sandbox.active()) {
            return Outcome.rejected(
                    Refusal.never("no-sandbox", "This installation is no sandbox: its clock can't be moved.", null));
        }
        if (forward.isNegative() || forward.isZero() || forward.compareTo(FARTHEST) > 0) {
            return Outcome.rejected(Refusal.never(
                    "clock-backwards", "A sandbox's clock moves forward only, by 400 days at most at a time.", null));
        }
        // Nobody is signed out by the jump: whoever moves the clock wants to see what comes next.
        tokens.prolong(forward, clock.now());
        Instant now = sandbox.moveClock(forward);
        acts.record(Act.of("ClockMoved", by)
                .with(JsonObject.with("forward", forward.toString())
                        .with("now", now.toString())
                        .build()));
        return Outcome.accepted(now);
    }
}
