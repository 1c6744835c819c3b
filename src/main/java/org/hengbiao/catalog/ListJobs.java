package org.hengbiao.catalog;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Reads and takes over lists behind the requests that ask for it, one at a time, so that a client that goes away changes nothing.
 * What was under way when the service ended is rolled back; the list then says that it was interrupted.
 */
@ApplicationScoped
class ListJobs {

    private static final Logger LOG = Logger.getLogger(ListJobs.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "catalog-lists");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private final NotingListProgress noting;

    ListJobs(NotingListProgress noting) {
        this.noting = noting;
    }

    /** Whether this node has work for that list, under way or waiting. */
    boolean holds(UUID list) {
        return held.contains(list);
    }

    /** Does the work soon; false when there is work for that list already. */
    boolean begin(UUID list, Consumer<UUID> work) {
        if (!held.add(list)) {
            return false;
        }
        worker.execute(() -> {
            try {
                work.accept(list);
            } catch (RuntimeException defect) {
                String correlation = UUID.randomUUID().toString();
                LOG.errorf("list %s: %s: %s", list, correlation, told(defect));
                noting.trouble(list, correlation);
            } finally {
                held.remove(list);
            }
        });
        return true;
    }

    /** Classes and SQLState only: messages and what PostgreSQL says in detail can hold what the list says. */
    static String told(Throwable defect) {
        StringBuilder told = new StringBuilder();
        Throwable each = defect;
        for (int depth = 0; each != null && depth < 8; depth++) {
            told.append(depth == 0 ? "" : " < ").append(each.getClass().getName());
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                told.append(" (SQLState ").append(sql.getSQLState()).append(')');
            }
            each = each.getCause();
        }
        return told.toString();
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }
}
