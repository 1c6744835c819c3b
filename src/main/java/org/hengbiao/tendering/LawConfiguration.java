package org.hengbiao.tendering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the law lies as data. */
@ConfigMapping(prefix = "hengbiao.law")
public interface LawConfiguration {

    /** The folder with {@code regulations/} and {@code calendars/}. */
    @WithDefault("scoring-rules")
    Path folder();
}
