package org.hengbiao.exchange;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** What an installation sets under {@code hengbiao.exchange.}. */
@ConfigMapping(prefix = "hengbiao.exchange")
public interface ExchangeSettings {

    /**
     * Credit codes of the organisations whose signature under an incoming file counts: the bureau's in the tendering part, those
     * of purchasers and agencies in the catalog part. Without it nothing comes in.
     */
    Optional<Set<String>> accepts();
}
