package org.hengbiao.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.dossier.DossierContent;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Proofs;
import org.hengbiao.ledger.Statements;
import org.hengbiao.ledger.Statements.Kept;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.PlatformKeys;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.OpeningKeys;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderMilestones;

/**
 * Puts a tender's dossier together once its award is announced and all its statements are in the log. It holds opened bids and
 * members' sheets: who may have it is the caller's to decide.
 */
@ApplicationScoped
public class AssemblingDossier {

    private final Statements statements;
    private final Proofs proofs;
    private final DossierSources sources;
    private final PlatformKeys keys;
    private final PlatformConfiguration configuration;

    AssemblingDossier(
            Statements statements,
            Proofs proofs,
            DossierSources sources,
            PlatformKeys keys,
            PlatformConfiguration configuration) {
        this.statements = statements;
        this.proofs = proofs;
        this.sources = sources;
        this.keys = keys;
        this.configuration = configuration;
    }

    private record Collected(DossierContent content, String custody) {}

    /**
     * Writes the dossier; {@code not-announced}, {@code no-proof-yet}. Its content is collected in one transaction; packages are
     * copied outside of it, since that takes as long as they are large.
     *
     * @return a temporary file, which the caller deletes
     */
    public Outcome<Path> assemble(TenderFacts tender) {
        if (!tender.reached(TenderMilestones.ANNOUNCED)) {
            return Outcome.rejected(Refusal.notNow(
                    "not-announced", "The dossier is there when the award has been announced.", "O87 art 69"));
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> collect(tender))
                .fold(collected -> Outcome.accepted(write(collected)), Outcome::rejected);
    }

    private Outcome<Collected> collect(TenderFacts tender) {
        OpeningKeys.AssignedKey key = sources.key(tender.id());
        List<Kept> chosen = new DossierSelection(statements.ofTender(tender.id()), key.key())
                .with(statements.general(DossierSelection.GENERAL));
        if (!chosen.stream().allMatch(Kept::placed)) {
            return Outcome.rejected(Refusal.notNow(
                    "no-proof-yet", "Not all statements are in the log yet: ask again after the next tick.", null));
        }
        DossierContent content =
                new DossierContent(tender.id(), List.of(keys.logSigner().verifierKey()), configuration.sandbox());
        add(content, chosen);
        sources.addTo(content, tender);
        return Outcome.accepted(new Collected(content, key.custody()));
    }

    private void add(DossierContent content, List<Kept> chosen) {
        Map<Sha256, LogProof> found = proofs.proofs(
                chosen.stream().map(kept -> kept.statement().entry()).toList());
        for (Kept kept : chosen) {
            LogProof proof = found.get(kept.statement().entry());
            if (proof == null) {
                throw new IllegalStateException("a statement has its place in the log, but no proof");
            }
            content.statement(kept.statement(), proof);
            Octets act = kept.act();
            if (act != null) {
                content.act(act);
            }
        }
    }

    private Path write(Collected collected) {
        try {
            Path file = Files.createTempFile(configuration.incoming(), "dossier-", ".zip");
            boolean whole = false;
            try (OutputStream out = Files.newOutputStream(file)) {
                collected.content().writeTo(out, collected.custody(), keys::sign);
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
