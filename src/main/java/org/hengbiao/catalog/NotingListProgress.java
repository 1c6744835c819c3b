package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hengbiao.catalog.persistence.StagedTable;

/** Notes how far a list is, in transactions of its own: others see it before the reading or taking over ends. */
@ApplicationScoped
public class NotingListProgress {

    private final StagedTable table;

    NotingListProgress(StagedTable table) {
        this.table = table;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(UUID list, StagedTable.Progress step, int rows) {
        table.progress(list, step, rows);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void trouble(UUID list, String correlation) {
        table.trouble(list, correlation);
    }
}
