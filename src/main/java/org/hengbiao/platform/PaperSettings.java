package org.hengbiao.platform;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an installation sets under {@code hengbiao.paper.}. */
@ConfigMapping(prefix = "hengbiao.paper")
public interface PaperSettings {

    /** A TrueType font (TTF or TTC) with Chinese; without it the places where Debian puts one are searched. */
    Optional<Path> font();
}
