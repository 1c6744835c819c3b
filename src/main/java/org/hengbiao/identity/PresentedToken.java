package org.hengbiao.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A token as it came with a request. */
final class PresentedToken extends BaseAuthenticationRequest {

    private final String token;
    private final String kind;

    PresentedToken(String token, String kind) {
        this.token = token;
        this.kind = kind;
    }

    String token() {
        return token;
    }

    String kind() {
        return kind;
    }
}
