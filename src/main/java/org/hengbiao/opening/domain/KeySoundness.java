package org.hengbiao.opening.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.OpeningKeyStatement;

/** Whether a key's statement, well-formed as it is, describes a key that bidders may seal to. */
public final class KeySoundness {

    /** The only kind of custody so far. */
    private static final String OPENERS = "openers";

    private KeySoundness() {}

    /** Why nobody should trust such a key, in sentences; empty when it is sound. */
    public static List<String> faults(OpeningKeyStatement key) {
        List<String> faults = new ArrayList<>();
        if (!key.custody().equals(OPENERS)) {
            faults.add("The custody must be \"openers\", not \"" + key.custody() + "\".");
        }
        faults.addAll(repeated(key));
        faults.addAll(powerful(key));
        return List.copyOf(faults);
    }

    /** How bidders are told who keeps the key, such as {@code openers 2 of 3}. */
    public static String custodyText(OpeningKeyStatement key) {
        return key.custody() + " " + key.threshold() + " of " + key.openers().size();
    }

    private static List<String> repeated(OpeningKeyStatement key) {
        Set<Sha256> seen = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (OpeningKeyStatement.Opener opener : key.openers()) {
            boolean fresh = seen.add(opener.signingCertificate());
            fresh &= seen.add(opener.shareCertificate());
            fresh &= seen.add(opener.commitment());
            if (!fresh) {
                faults.add("Opener " + opener.index() + " repeats a certificate or a commitment.");
            }
        }
        return faults;
    }

    /** No organisation may open alone (k shares), nor prevent the opening alone (n−k+1 shares). */
    private static List<String> powerful(OpeningKeyStatement key) {
        int shares = key.openers().size();
        int preventing = shares - key.threshold() + 1;
        Map<CreditCode, Long> held = key.openers().stream()
                .collect(Collectors.groupingBy(OpeningKeyStatement.Opener::organisation, Collectors.counting()));
        return held.entrySet().stream()
                .filter(entry -> entry.getValue() >= key.threshold() || entry.getValue() >= preventing)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " holds " + entry.getValue() + " of " + shares
                        + " shares: it could open alone, or prevent the opening alone.")
                .toList();
    }
}
