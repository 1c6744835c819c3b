package org.hengbiao.app;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.logging.LoggingSetupRecorder;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hengbiao.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/** Tells an operator in plain words why the service did not start. */
final class StartFailure {

    private static final System.Logger LOG = System.getLogger("org.hengbiao");

    private StartFailure() {}

    static void tell(Throwable failure) {
        String words = words(failure);
        if (words != null) {
            LOG.log(System.Logger.Level.ERROR, "NOT STARTED. {0}", words);
        } else {
            LOG.log(System.Logger.Level.ERROR, "NOT STARTED, for a reason that nobody foresaw:", failure);
        }
        // Before Quarkus has set its log up, a line waits in memory and would be lost with the process.
        if (!InitialConfigurator.DELAYED_HANDLER.isActivated()) {
            LoggingSetupRecorder.handleFailedStart();
        }
    }

    /** The words of the first cause that has words for an operator; none when no cause has. */
    static @Nullable String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return cause.getMessage();
            }
            if (cause instanceof FlywayValidateException) {
                return "The database was migrated by another version of Hengbiao, probably a newer one. Start that version, or"
                        + " restore the database from before its migration. (" + cause.getMessage() + ")";
            }
        }
        return null;
    }
}
