package org.hengbiao.tool;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.VerifierKey;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.TrustAnchors;

/**
 * What its owner trusts, got elsewhere than from whom it checks: {@code hengbiao.org/anchors@v1}.
 *
 * @param log the log's origin and keys, and the cosigners that the owner knows
 * @param anchors roots of the certificates of vendors, openers and others
 * @param receipts certificates that the platform signs receipts with
 */
record TrustFile(LogTrust log, TrustAnchors anchors, List<X509Certificate> receipts) {

    private static final String TYPE = "hengbiao.org/anchors@v1";

    TrustFile {
        receipts = List.copyOf(receipts);
    }

    static TrustFile load(Path file) {
        return Inputs.document(file, TrustFile::read);
    }

    private static TrustFile read(JsonReader in) {
        in.type(TYPE).only("type", "origin", "logKeys", "platformCertificates", "authorities", "cosigners", "sandbox");
        return new TrustFile(logTrust(in), anchors(in), receipts(in));
    }

    private static LogTrust logTrust(JsonReader in) {
        List<VerifierKey> keys =
                in.texts("logKeys").stream().map(VerifierKey::parse).toList();
        List<VerifierKey> cosigners =
                in.texts("cosigners").stream().map(VerifierKey::parse).toList();
        try {
            return new LogTrust(in.text("origin"), keys, cosigners, 0);
        } catch (MalformedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedException("", String.valueOf(e.getMessage()));
        }
    }

    private static TrustAnchors anchors(JsonReader in) {
        List<TrustAnchors.Anchor> anchors = new ArrayList<>();
        for (JsonReader root : in.objects("authorities")) {
            root.only("certificate", "waivesCrl");
            anchors.add(new TrustAnchors.Anchor(
                    certificate(root, "certificate"), root.has("waivesCrl") && root.bool("waivesCrl")));
        }
        return new TrustAnchors(anchors);
    }

    private static List<X509Certificate> receipts(JsonReader in) {
        List<X509Certificate> receipts = new ArrayList<>();
        for (String text : in.texts("platformCertificates")) {
            receipts.add(certificate("/platformCertificates/" + receipts.size(), Base64Text.decode(text)));
        }
        return receipts;
    }

    /** A certificate in base64 of DER. */
    static X509Certificate certificate(JsonReader in, String name) {
        return certificate(in.pointer() + "/" + name, in.octets(name));
    }

    private static X509Certificate certificate(String pointer, byte[] der) {
        try {
            return Certificates.parse(der);
        } catch (SignatureRefused e) {
            throw new MalformedException(pointer, e.why().detail());
        }
    }
}
