package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.sealing.JoiningShares;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.ShareRelease;

/** The shares: released after closing, for this closing, each the committed one; joined they are the opening key. */
record ReleaseCheck(StatementSet statements, SignedActs acts, UUID tender, OpeningKeyCheck.Key key, LogTrust trust) {

    /**
     * When enough shares were there.
     *
     * @throws BrokenLink for a release that is early, foreign or wrong, and when there are too few
     */
    Instant check(BoxCheck.Box box) throws IOException {
        List<OpeningShare> shares = new ArrayList<>();
        Set<Integer> indices = new HashSet<>();
        Instant enough = Instant.MAX;
        for (Stated stated : statements.of("ShareReleased")) {
            ShareRelease release = ShareRelease.parse(acts.of(stated).content());
            stated.require(!stated.at().isBefore(box.closed().at()), "a share was released before the box was closed");
            requireSame(stated, release, box);
            stated.require(indices.add(release.share().index()), "the same share was released twice");
            shares.add(release.share());
            if (shares.size() == key.statement().threshold()) {
                enough = stated.at();
            }
        }
        BrokenLink.at("ShareReleased", () -> JoiningShares.join(shares, key.statement(), key.certificate()));
        return enough;
    }

    private void requireSame(Stated stated, ShareRelease release, BoxCheck.Box box) throws IOException {
        stated.require(
                release.key().equals(key.statement().key()) && release.tender().equals(tender),
                "is of another key or for another tender");
        stated.require(
                release.closing().equals(box.closed().entry()), "names another closing than the dossier's BoxClosed");
        long index = release.share().index();
        stated.require(
                statements.of("OpeningKeySigned").stream()
                        .anyMatch(signed -> signed.actor().equals(stated.actor())
                                && signed.fields().integer("index") == index),
                "is not the share of whoever signed the key as opener " + index);
        LogTrust log = new LogTrust(trust.origin(), trust.logKeys(), trust.cosigners(), 0);
        BrokenLink.at(
                stated.name() + ", its checkpoint",
                () -> log.check(SignedCheckpoint.parse(release.checkpoint().getBytes(StandardCharsets.UTF_8))));
    }
}
