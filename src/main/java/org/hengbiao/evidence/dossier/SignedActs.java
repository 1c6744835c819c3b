package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hengbiao.evidence.dossier.Register.Registration;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Refusal;
import org.hengbiao.sealing.SignedAct;

/** What people signed, each verified and compared with the statement that tells of it. */
final class SignedActs {

    private final Map<Sha256, Signed> byEntry = new HashMap<>();

    /**
     * A verified act.
     *
     * @param document what was signed
     * @param digest of the CMS
     * @param fingerprint of the signer's certificate
     * @param signer who registered it
     */
    record Signed(Octets document, Sha256 digest, Sha256 fingerprint, Registration signer) {

        byte[] content() {
            return document.toArray();
        }
    }

    /**
     * Verifies all acts.
     *
     * @throws BrokenLink for the first that is missing, unknown, wrongly signed, by another than its actor, or that says
     *     another thing than its statement; and for a file in {@code acts} that no statement names
     */
    static SignedActs of(StoredZip zip, StatementSet statements, Signatures signatures) throws IOException {
        SignedActs acts = new SignedActs();
        Set<String> named = new HashSet<>();
        for (Stated stated : statements.all()) {
            String type = ActKinds.SIGNED.get(stated.act());
            stated.require(
                    type != null || ActKinds.ATTESTED.contains(stated.act()), "no such act is known to this verifier");
            Sha256 digest = stated.signed();
            stated.require((type != null) == (digest != null), "an act of this kind is signed, and only such a one");
            if (type != null && digest != null) {
                named.add(DossierNames.act(digest));
                BrokenLink.at(stated.name(), () -> acts.add(zip, stated, type, signatures));
            }
        }
        for (String name : zip.names()) {
            BrokenLink.unless(
                    !name.startsWith("acts/") || named.contains(name), "file " + name + ": no statement names it");
        }
        return acts;
    }

    private Signed add(StoredZip zip, Stated stated, String type, Signatures signatures) throws IOException, Refusal {
        String name = DossierNames.act(java.util.Objects.requireNonNull(stated.signed()));
        SignedAct act = BrokenLink.at("file " + name, () -> SignedAct.verifyAttached(zip.read(name)));
        Registration signer = BrokenLink.at(stated.name(), () -> signatures.signer(act, stated.at()));
        boolean own = stated.actor().equals("person:" + signer.person())
                || stated.actor().equals("vendor:" + signer.organisation());
        stated.require(own, "is signed with a certificate of another than " + stated.actor());
        JsonReader content = JsonParser.readCanonical(act.content()).type(type);
        for (String field : stated.fields().names()) {
            requireAgreement(stated, field, content);
        }
        Signed signed = new Signed(Octets.of(act.content()), act.digest(), act.signerFingerprint(), signer);
        byEntry.put(stated.entry(), signed);
        return signed;
    }

    /** A field that both have must say the same in both. */
    private static void requireAgreement(Stated stated, String field, JsonReader content) {
        Json said = content.object().get(field);
        stated.require(
                said == null || said.equals(stated.statement().body().fields().get(field)),
                "says another " + field + " than the act that was signed");
    }

    /** The act of a statement of a signed kind. */
    Signed of(Stated stated) {
        Signed signed = byEntry.get(stated.entry());
        if (signed == null) {
            throw new BrokenLink(stated.name() + ": has no signed act");
        }
        return signed;
    }
}
