package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.identity.persistence.SignInRow;
import org.hengbiao.identity.persistence.SignInRows;
import org.jspecify.annotations.Nullable;

/** Every attempt to sign in, for the security auditor. */
@ApplicationScoped
public class SignInRecord {

    /** The longest page. */
    public static final int MAX_PAGE = 200;

    private final SignInRows rows;

    SignInRecord(SignInRows rows) {
        this.rows = rows;
    }

    /**
     * One attempt.
     *
     * @param id identifier, for the next page
     * @param login the account as it was typed
     * @param address where it came from
     * @param at when, by the clock of record
     * @param result {@code signed-in}, {@code wrong}, {@code locked} or {@code limited}
     */
    public record SignInAttempt(UUID id, String login, String address, Instant at, String result) {}

    /**
     * The attempts, newest first.
     *
     * @param after the last attempt of the page before; null to begin
     * @param size from 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<SignInAttempt> page(@Nullable UUID after, int size) {
        return rows.page(after, Math.max(1, Math.min(MAX_PAGE, size))).stream()
                .map(SignInRow::toAttempt)
                .toList();
    }
}
