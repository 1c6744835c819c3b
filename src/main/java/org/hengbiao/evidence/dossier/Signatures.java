package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evidence.dossier.Register.Registration;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.ChainValidation;
import org.hengbiao.sealing.Refusal;
import org.hengbiao.sealing.SignedAct;
import org.hengbiao.sealing.TrustAnchors;

/** Who signed what, and whether the certificate was registered and valid at that time. */
final class Signatures {

    private final ChainValidation validation;
    private final Register register;
    private final List<X509CRL> lists;

    Signatures(TrustAnchors authorities, Register register, List<X509CRL> lists) {
        this.validation = new ChainValidation(authorities);
        this.register = register;
        this.lists = List.copyOf(lists);
    }

    /** The revocation lists in a dossier. */
    static List<X509CRL> lists(StoredZip zip) throws IOException {
        List<X509CRL> lists = new ArrayList<>();
        for (String name : zip.names()) {
            if (name.endsWith(".crl")) {
                lists.add(BrokenLink.at("file " + name, () -> Certificates.parseCrl(zip.read(name))));
            }
        }
        return lists;
    }

    /** The roots in a dossier, by which it can only be judged to fit together. */
    static TrustAnchors claimed(StoredZip zip, DossierIndex index) throws IOException {
        List<TrustAnchors.Anchor> anchors = new ArrayList<>();
        for (DossierIndex.Authority authority : index.authorities()) {
            String name = DossierNames.authority(authority.certificate());
            X509Certificate root = BrokenLink.at("file " + name, () -> Certificates.parse(zip.read(name)));
            anchors.add(new TrustAnchors.Anchor(root, authority.waivesCrl()));
        }
        return new TrustAnchors(anchors);
    }

    /**
     * Whose signature it is.
     *
     * @param act already verified as a signature
     * @param at when it was received
     * @throws BrokenLink when its certificate was not registered by then
     * @throws Refusal when the certificate was not valid under an anchor then
     */
    Registration signer(SignedAct act, Instant at) throws Refusal {
        Sha256 fingerprint = act.signerFingerprint();
        Registration registration = register.of(fingerprint);
        if (registration == null || registration.at().isAfter(at)) {
            throw new BrokenLink("the signer's certificate " + fingerprint + " was not registered by then");
        }
        List<X509Certificate> between = new ArrayList<>(registration.intermediates());
        between.addAll(act.certificates());
        validation.validate(act.signer(), between, lists, at);
        return registration;
    }
}
