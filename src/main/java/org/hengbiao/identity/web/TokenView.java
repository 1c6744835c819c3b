package org.hengbiao.identity.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.identity.SigningIn;

/** A token, told once. */
@Schema(name = "Token")
record TokenView(
        @Schema(examples = "hb_3q2-7w", description = "Send it as Authorization: Bearer")
        String token,

        Instant expiresAt,
        PersonView person) {

    static TokenView of(SigningIn.Token token) {
        return new TokenView(token.text(), token.expiresAt(), PersonView.of(token.person()));
    }
}
