package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hengbiao.identity.persistence.TokenRows;
import org.hengbiao.kernel.Sha256;

/** Ends a token at once. */
@ApplicationScoped
public class SigningOut {

    private final TokenRows tokens;

    SigningOut(TokenRows tokens) {
        this.tokens = tokens;
    }

    /** Forgets the token; one that is not known is no error. */
    @Transactional
    public void signOut(String token) {
        tokens.deleteById(Sha256.ofText(token).octets());
    }
}
