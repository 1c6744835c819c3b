package org.hengbiao.evidence.dossier;

import java.util.regex.Pattern;
import org.hengbiao.kernel.Sha256;

/** The names of the files in a dossier. */
final class DossierNames {

    static final String INDEX = "dossier.p7m";
    static final String READING = "reading.txt";
    static final String RULE = "rule.json";
    static final String RANKING = "ranking.json";
    static final String OPENING_RECORD = "opening-record.json";
    static final String AWARD_NOTICE = "award-notice.json";
    static final String OPENING_CERTIFICATE = "opening-certificate.cer";

    private static final Pattern KNOWN = Pattern.compile("dossier\\.p7m|reading\\.txt|rule\\.json|ranking\\.json"
            + "|opening-record\\.json|award-notice\\.json|opening-certificate\\.cer"
            + "|statements/[0-9a-f]{64}\\.json|proofs/[0-9a-f]{64}\\.txt|acts/[0-9a-f]{64}\\.p7m"
            + "|authorities/[0-9a-f]{64}\\.(cer|crl)|bids/[0-9a-f]{64}\\.zip");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~]");

    private DossierNames() {}

    static boolean isKnown(String name) {
        return KNOWN.matcher(name).matches();
    }

    /** A name from outside as it can be shown on a terminal. */
    static String printable(String name) {
        return UNPRINTABLE.matcher(name).replaceAll("?");
    }

    static String statement(Sha256 entry) {
        return "statements/" + entry + ".json";
    }

    static String proof(Sha256 entry) {
        return "proofs/" + entry + ".txt";
    }

    static String act(Sha256 cms) {
        return "acts/" + cms + ".p7m";
    }

    static String authority(Sha256 certificate) {
        return "authorities/" + certificate + ".cer";
    }

    static String revocationList(Sha256 list) {
        return "authorities/" + list + ".crl";
    }

    static String bid(Sha256 manifest) {
        return "bids/" + manifest + ".zip";
    }
}
