package org.hengbiao.editions.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.hengbiao.kernel.Octets;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a form brought along. */
final class UploadedFile {

    private UploadedFile() {}

    /** The octets; null when no file was chosen. */
    static @Nullable Octets of(@Nullable FileUpload upload) {
        if (upload == null || upload.size() == 0) {
            return null;
        }
        try {
            return Octets.of(Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
