package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengbiao.sealing.Refusal;
import org.hengbiao.sealing.SignedAct;

/** The index and the files that it lists: all of them, unchanged, and no others. */
record FilesCheck(StoredZip zip) {

    /**
     * The index, its signature verified; by a pinned certificate when there are anchors.
     *
     * @throws BrokenLink when it is not signed like that, or not of its form
     */
    DossierIndex index(Optional<Anchors> anchors) throws IOException, Refusal {
        List<String> names = new ArrayList<>(zip.names());
        BrokenLink.unless(
                !names.isEmpty() && names.get(0).equals(DossierNames.INDEX),
                "file dossier.p7m: is not in the dossier, or not its first file");
        return BrokenLink.at("file dossier.p7m", () -> {
            SignedAct signed = SignedAct.verifyAttached(zip.read(DossierNames.INDEX));
            if (anchors.isPresent()) {
                BrokenLink.unless(
                        anchors.get().platformCertificates().contains(signed.signerFingerprint()),
                        "file dossier.p7m: is signed with certificate " + signed.signerFingerprint()
                                + ", which is none of the platform's that the anchors name");
            }
            requireChecksum(DossierNames.INDEX, zip.measure(DossierNames.INDEX));
            return DossierIndex.read(signed.content());
        });
    }

    /** @throws BrokenLink naming the first file that is missing, changed, unlisted or out of its order */
    void requireListed(DossierIndex index) throws IOException {
        Set<String> listed = new HashSet<>();
        List<String> expected = new ArrayList<>(List.of(DossierNames.INDEX));
        for (DossierFile file : index.files()) {
            BrokenLink.unless(listed.add(file.name()), "file " + file.name() + ": the index lists it twice");
            expected.add(file.name());
            requireUnchanged(file);
        }
        for (String name : zip.names()) {
            BrokenLink.unless(
                    listed.contains(name) || name.equals(DossierNames.INDEX),
                    "file " + name + ": is in the dossier, but not in its index");
        }
        BrokenLink.unless(
                new ArrayList<>(zip.names()).equals(expected), "the files are not stored in the order of their names");
        BrokenLink.unless(listed.contains(DossierNames.READING), "file reading.txt: is not in the dossier's index");
    }

    private void requireUnchanged(DossierFile file) throws IOException {
        BrokenLink.unless(
                zip.has(file.name()), "file " + file.name() + ": the index lists it, but it is not in the dossier");
        StoredZip.Measured measured = zip.measure(file.name());
        BrokenLink.unless(
                measured.sha256().equals(file.sha256()) && zip.size(file.name()) == file.size(),
                "file " + file.name() + ": its SHA-256 is not the one in the index");
        requireChecksum(file.name(), measured);
    }

    private static void requireChecksum(String name, StoredZip.Measured measured) {
        BrokenLink.unless(measured.fitsChecksum(), "file " + name + ": does not fit its checksum in the ZIP");
    }

    /** @throws BrokenLink for an act or an authority whose name is not its own digest */
    void requireNamedByDigest(DossierIndex index) {
        for (DossierFile file : index.files()) {
            String name = file.name();
            boolean byDigest = name.startsWith("acts/") || name.startsWith("authorities/");
            BrokenLink.unless(
                    !byDigest || name.contains("/" + file.sha256() + "."),
                    "file " + name + ": is not named by its SHA-256, which is " + file.sha256());
        }
    }
}
