package org.hengbiao.sealing;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.sealing.KeyRefused.Reason;

/** Joins released shares to the opening key. To be used only after closing. */
public final class JoiningShares {

    private JoiningShares() {}

    /**
     * Joins k shares.
     *
     * @param shares at least k with different indices; the k lowest are used, and all are checked
     * @param statement the opening key's statement with the commitments
     * @param certificate the opening certificate that the statement names
     * @throws KeyRefused WRONG_SHARE naming the index of a share that does not fit its commitment; SHARE_COUNT when there are
     *     too few; WRONG_KEY when the joined scalar is not the certificate's
     */
    public static DecryptionKey join(
            List<OpeningShare> shares, OpeningKeyStatement statement, X509Certificate certificate) throws KeyRefused {
        if (!Certificates.fingerprint(certificate).equals(statement.certificate())) {
            throw new KeyRefused(Reason.WRONG_KEY, "the statement is about another opening certificate");
        }
        Map<Integer, OpeningShare> byIndex = new TreeMap<>();
        for (OpeningShare share : shares) {
            if (share.index() > statement.openers().size()) {
                throw new KeyRefused(Reason.WRONG_SHARE, "no opener has share " + share.index());
            }
            share.checkAgainst(statement.opener(share.index()).commitment());
            byIndex.put(share.index(), share);
        }
        if (byIndex.size() < statement.threshold()) {
            throw new KeyRefused(
                    Reason.SHARE_COUNT, byIndex.size() + " shares of " + statement.threshold() + " that are needed");
        }
        List<OpeningShare> enough = new ArrayList<>(byIndex.values()).subList(0, statement.threshold());
        byte[] secret = Scalar.join(enough);
        try {
            if (!Scalar.belongsTo(secret, certificate)) {
                throw new KeyRefused(
                        Reason.WRONG_KEY,
                        "the joined key is not that of the opening certificate, though every share fits");
            }
            return DecryptionKey.of(Scalar.privateKey(secret), certificate);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
