package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;

/**
 * Looks into a ZIP that was refused already, to name the file that was changed or left out, since ZIP programs write other
 * records than a dossier's. What it finds is only ever told, never trusted.
 */
final class Diagnosis {

    private Diagnosis() {}

    /** The first listed file that is missing or changed; nothing when none is, or when that can't be told. */
    static Optional<String> of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            DossierIndex index = index(zip);
            for (DossierFile listed : index.files()) {
                ZipEntry entry = zip.getEntry(listed.name());
                if (entry == null) {
                    return Optional.of("file " + listed.name() + ": the index lists it, but it is not in the dossier");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    if (!Sha256.of(in).equals(listed.sha256())) {
                        return Optional.of("file " + listed.name() + ": its SHA-256 is not the one in the index");
                    }
                }
            }
            return Optional.empty();
        } catch (BrokenLink broken) {
            return Optional.ofNullable(broken.getMessage());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static DossierIndex index(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(DossierNames.INDEX);
        if (entry == null) {
            throw new BrokenLink("file dossier.p7m: is not in the dossier");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return DossierIndex.read(
                    SignedAct.verifyAttached(in.readNBytes(StoredZip.MAX_WHOLE)).content());
        } catch (SignatureRefused | MalformedException e) {
            throw new BrokenLink("file dossier.p7m: its signature does not hold: " + e.getMessage());
        }
    }
}
