package org.hengbiao.evidence.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evidence.VerifierKey;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * What the platform signs over a dossier: everything in it by digest, and whose log and authorities it claims to rest on. The
 * claims are used only when a reader has no anchors of its own.
 *
 * @param tender the tender
 * @param log the log's origin and keys
 * @param authorities roots of the signers' certificates
 * @param sandbox whether all of it happened in a sandbox
 * @param entries the statements' entries, ascending
 * @param files all files but the index itself, by name
 */
record DossierIndex(
        UUID tender,
        Log log,
        List<Authority> authorities,
        boolean sandbox,
        List<Sha256> entries,
        List<DossierFile> files) {

    static final String TYPE = "hengbiao.org/dossier@v1";

    /** A log's origin and its keys. */
    record Log(String origin, List<VerifierKey> keys) {
        Log {
            keys = List.copyOf(keys);
        }
    }

    /** A root in the dossier by its digest, and its policy. */
    record Authority(Sha256 certificate, boolean waivesCrl) {}

    DossierIndex {
        authorities = authorities.stream()
                .sorted(Comparator.comparing(Authority::certificate))
                .toList();
        entries = entries.stream().sorted().toList();
        files = files.stream().sorted(Comparator.comparing(DossierFile::name)).toList();
    }

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException unless they are exactly what {@link #canonical} writes
     */
    static DossierIndex read(byte[] canonical) {
        JsonReader in = JsonParser.readCanonical(canonical)
                .type(TYPE)
                .only("type", "tender", "origin", "logKeys", "authorities", "sandbox", "entries", "files");
        List<VerifierKey> keys = new ArrayList<>();
        in.texts("logKeys").forEach(key -> keys.add(VerifierKey.parse(key)));
        DossierIndex index = new DossierIndex(
                in.uuid("tender"),
                new Log(in.text("origin"), keys),
                in.objects("authorities").stream()
                        .map(each -> new Authority(each.sha256("certificate"), each.bool("waivesCrl")))
                        .toList(),
                in.has("sandbox") && in.bool("sandbox"),
                in.texts("entries").stream().map(Sha256::ofHex).toList(),
                in.objects("files").stream().map(DossierFile::read).toList());
        if (!Arrays.equals(index.canonical(), canonical)) {
            throw new MalformedException("", "lists are sorted, and sandbox stands there only if true");
        }
        return index;
    }

    byte[] canonical() {
        return toJson().canonical();
    }

    JsonObject toJson() {
        JsonObject.Builder out = JsonObject.with("type", TYPE)
                .with("tender", tender.toString())
                .with("origin", log.origin())
                .with(
                        "logKeys",
                        JsonArray.ofTexts(
                                log.keys().stream().map(VerifierKey::format).toList()))
                .with(
                        "authorities",
                        JsonArray.ofObjects(authorities.stream()
                                .map(each -> JsonObject.with(
                                                "certificate",
                                                each.certificate().hex())
                                        .with("waivesCrl", each.waivesCrl())
                                        .build())))
                .with(
                        "entries",
                        JsonArray.ofTexts(entries.stream().map(Sha256::hex).toList()))
                .with("files", JsonArray.ofObjects(files.stream().map(DossierFile::toJson)));
        return (sandbox ? out.with("sandbox", true) : out).build();
    }
}
