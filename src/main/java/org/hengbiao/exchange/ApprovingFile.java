package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.Refusal;

/** A first person at the bureau approves that names leave it; another one signs. */
@ApplicationScoped
public class ApprovingFile {

    private final ExchangeFileRows rows;
    private final ExchangeFiles files;

    ApprovingFile(ExchangeFileRows rows, ExchangeFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** Approves a recommendation list, once; {@code nothing-to-approve}, {@code approved-before}. */
    @Transactional
    public Optional<Outcome<ExchangeFile>> approve(Person clerk, UUID id) {
        return rows.locked(id).filter(row -> ExchangeFiles.mayRead(clerk, row)).map(row -> approve(clerk, row));
    }

    private Outcome<ExchangeFile> approve(Person clerk, ExchangeFileRow row) {
        if (row.kind() != ExchangeKind.RECOMMENDATION_LIST || !row.isOut() || row.cms != null) {
            return Outcome.rejected(Refusal.never(
                    "nothing-to-approve", "Only a recommendation list that is not signed yet is approved.", null));
        }
        if (row.approvedBy != null) {
            return Outcome.rejected(Refusal.never("approved-before", "The list is approved.", null));
        }
        row.approvedBy = clerk.id();
        rows.flush();
        return Outcome.accepted(files.toFile(row));
    }
}
