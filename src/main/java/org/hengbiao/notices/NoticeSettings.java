package org.hengbiao.notices;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What an installation sets under {@code hengbiao.notices.}. */
@ConfigMapping(prefix = "hengbiao.notices")
public interface NoticeSettings {

    /** Sender of mails. Without it no mail goes out and notices stand on the pages only. */
    Optional<String> from();

    /** Address of the service as people open it, for the link in a mail; without it the mail has no link. */
    Optional<URI> site();
}
