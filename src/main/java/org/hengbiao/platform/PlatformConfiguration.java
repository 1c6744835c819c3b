package org.hengbiao.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What an installation sets under {@code hengbiao.}; README explains each. */
@ConfigMapping(prefix = "hengbiao")
public interface PlatformConfiguration {

    /** Folder of everything that must survive: database, blobs, keys. */
    Path data();

    /** Whether this is a sandbox: demo accounts, a clock that can be moved, a log origin of its own. */
    boolean sandbox();

    /** Which part of the work it does: {@code all}, {@code catalog} or {@code tendering}. */
    @WithDefault("all")
    Part part();

    /** Origin of the transparency log (C2SP tlog-checkpoint); a sandbox appends {@code /sandbox}. */
    String origin();

    /** Whether a reverse proxy in front says by X-Forwarded-Proto that the request came over TLS. */
    @WithDefault("false")
    boolean behindProxy();

    /** Whether plain HTTP is answered outside a sandbox; only for a test of an installation. */
    @WithDefault("false")
    boolean plainHttp();

    /** Time between two ticks of the log; fixed for the life of a log. */
    @WithDefault("5S")
    Duration tick();

    /** Whether a sandbox fills an empty database with invented organisations, accounts, a catalog and a tender. */
    @WithDefault("false")
    boolean demoData();

    /** First passwords of the three administrators, by account; read while there are no people only. */
    Map<String, String> firstPassword();

    /** Where files lie while they are on their way; what a killed process leaves there goes at the next start. */
    default Path incoming() {
        return data().toAbsolutePath().resolve("incoming");
    }

    /** The log's origin as it stands in checkpoints. */
    default String logOrigin() {
        return sandbox() ? origin() + "/sandbox" : origin();
    }
}
