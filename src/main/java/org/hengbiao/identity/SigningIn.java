package org.hengbiao.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.hengbiao.identity.persistence.PersonRow;
import org.hengbiao.identity.persistence.PersonRows;
import org.hengbiao.identity.persistence.SignInRow;
import org.hengbiao.identity.persistence.SignInRows;
import org.hengbiao.identity.persistence.TokenRow;
import org.hengbiao.identity.persistence.TokenRows;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.KeyFolder;
import org.hengbiao.platform.Refusal;

/** A person shows its password and gets a token, for the API or for the pages. Every attempt is kept. */
@ApplicationScoped
public class SigningIn {

    /** How long a token for the API is good. */
    public static final Duration API_TOKEN_LIFE = Duration.ofDays(90);

    /** How long a page session is good. */
    public static final Duration SESSION_LIFE = Duration.ofHours(12);

    // Compared against when there is no such account, so that the answer takes as long.
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody");

    private final PersonRows people;
    private final TokenRows tokens;
    private final SignInRows attempts;
    private final ClockOfRecord clock;

    SigningIn(PersonRows people, TokenRows tokens, SignInRows attempts, ClockOfRecord clock) {
        this.people = people;
        this.tokens = tokens;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * What a person shows.
     *
     * @param login account name
     * @param password its password
     * @param address network address that the attempt comes from
     * @param kind {@code api} or {@code session}
     */
    public record Attempt(String login, String password, String address, String kind) {}

    /**
     * A token as it is told once; only its digest is kept.
     *
     * @param text the token
     * @param expiresAt until when it is good
     * @param person whose it is
     */
    public record Token(String text, Instant expiresAt, Person person) {}

    /** Signs in, or says why not: {@code wrong-password}, {@code locked}, {@code limited}. */
    @Transactional
    public Outcome<Token> signIn(Attempt attempt) {
        // One at a time for each pair, or parallel guesses would all see the count before any of them.
        attempts.lockPair(attempt.login(), attempt.address());
        Instant now = clock.now();
        SignInRules.Verdict verdict = SignInRules.judge(
                attempts.wrongOfPair(attempt.login(), attempt.address(), now.minus(SignInRules.PAIR_WINDOW)),
                attempts.failedOfAddress(attempt.address(), now.minus(SignInRules.ADDRESS_WINDOW)));
        if (verdict == SignInRules.Verdict.LIMITED) {
            keep(attempt, now, "limited");
            return Outcome.rejected(Refusal.notNow(
                    "limited", "Too many attempts failed from this address. Wait ten minutes and try again.", null));
        }
        if (verdict == SignInRules.Verdict.LOCKED) {
            keep(attempt, now, "locked");
            return Outcome.rejected(Refusal.notNow(
                    "locked",
                    "This account is locked for this address for 15 minutes after five wrong passwords. From another address it"
                            + " still works.",
                    null));
        }
        Optional<PersonRow> person = people.byLogin(attempt.login()).filter(row -> row.active);
        boolean right = BcryptUtil.matches(
                attempt.password(), person.map(row -> row.passwordHash).orElse(NOBODYS_HASH));
        if (person.isEmpty() || !right) {
            keep(attempt, now, "wrong");
            return Outcome.rejected(Refusal.notNow(
                    "wrong-password", "The account or the password is wrong. Check both and try again.", null));
        }
        keep(attempt, now, "signed-in");
        return Outcome.accepted(issue(person.get(), attempt.kind(), now));
    }

    private Token issue(PersonRow person, String kind, Instant now) {
        String text = "hb_" + Base64.getUrlEncoder().withoutPadding().encodeToString(KeyFolder.random(32));
        TokenRow row = new TokenRow();
        row.digest = Sha256.ofText(text).octets();
        row.person = person;
        row.kind = kind;
        row.createdAt = now;
        row.expiresAt = now.plus(kind.equals("api") ? API_TOKEN_LIFE : SESSION_LIFE);
        tokens.persist(row);
        return new Token(text, row.expiresAt, person.toPerson());
    }

    private void keep(Attempt attempt, Instant at, String result) {
        SignInRow row = new SignInRow();
        row.id = Identifiers.next(at);
        row.login = attempt.login().substring(0, Math.min(64, attempt.login().length()));
        row.address = attempt.address();
        row.at = at;
        row.result = result;
        attempts.persist(row);
    }
}
