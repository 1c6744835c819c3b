package org.hengbiao.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.dossier.Anchors;
import org.hengbiao.identity.AcceptedAuthorities;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.PlatformKeys;

/** The anchors of the installation under test, as its operator would publish them. */
@ApplicationScoped
class DossierAnchors {

    private final PlatformKeys keys;
    private final AcceptedAuthorities authorities;
    private final PlatformConfiguration configuration;

    DossierAnchors(PlatformKeys keys, AcceptedAuthorities authorities, PlatformConfiguration configuration) {
        this.keys = keys;
        this.authorities = authorities;
        this.configuration = configuration;
    }

    Anchors anchors() {
        LogTrust log =
                new LogTrust(keys.logSigner().name(), List.of(keys.logSigner().verifierKey()), List.of(), 0);
        return Anchors.read(Anchors.document(
                        log,
                        List.of(keys.receiptCertificate().toArray()),
                        authorities.anchors(),
                        configuration.sandbox())
                .canonical());
    }
}
