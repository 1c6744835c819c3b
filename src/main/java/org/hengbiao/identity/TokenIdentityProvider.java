package org.hengbiao.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Turns a presented token into the identity of its owner. */
@ApplicationScoped
class TokenIdentityProvider implements IdentityProvider<PresentedToken> {

    private final CheckingTokens checking;

    TokenIdentityProvider(CheckingTokens checking) {
        this.checking = checking;
    }

    @Override
    public Class<PresentedToken> getRequestType() {
        return PresentedToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PresentedToken request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> checking.ownerOf(request.token(), request.kind())
                .map(TokenIdentityProvider::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.login()))
                .addRoles(person.roles().stream().map(Role::text).collect(Collectors.toSet()))
                .addAttribute(CurrentPerson.ATTRIBUTE, person)
                .build();
    }
}
