package org.hengbiao.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Attachment;
import org.hengbiao.sealing.Bid;

/** Measures documents on the bidder's disk. */
final class Documents {

    private Documents() {}

    /** Name, media type, size and digest of a document. */
    static Bid.Document measured(Attachment attachment) {
        try (InputStream in = Files.newInputStream(attachment.file())) {
            return new Bid.Document(
                    attachment.name(), attachment.mediaType(), Files.size(attachment.file()), Sha256.of(in));
        } catch (IOException e) {
            throw Failed.unable(
                    "file.unreadable", Map.of("file", attachment.file().toString()));
        }
    }
}
