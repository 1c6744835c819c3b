package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hengbiao.identity.persistence.TokenRows;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;

/** Who a token belongs to, if it is good now. */
@ApplicationScoped
public class CheckingTokens {

    private final TokenRows tokens;
    private final ClockOfRecord clock;

    CheckingTokens(TokenRows tokens, ClockOfRecord clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The person, unless the token is unknown, of another kind, expired, or its owner was switched off. */
    @Transactional
    public Optional<Person> ownerOf(String token, String kind) {
        return tokens.valid(Sha256.ofText(token), kind, clock.now()).map(row -> row.person.toPerson());
    }
}
