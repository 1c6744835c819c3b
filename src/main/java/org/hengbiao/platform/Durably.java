package org.hengbiao.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are still there after the power fails. */
final class Durably {

    /** Folders whose own entry this process has made durable; a few hundred at most. */
    private static final Set<Path> SYNCED = ConcurrentHashMap.newKeySet();

    private Durably() {}

    /** Makes the entries of {@code folder} durable (fsync of the directory itself). */
    static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Moves a file that was already forced to its final name, and makes the name durable. */
    static void publish(Path forced, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !SYNCED.contains(folder)) {
            // Also when it is there already: another writer may have made it and not synced it yet.
            Files.createDirectories(folder);
            Path above = folder.getParent();
            if (above != null) {
                syncFolder(above);
            }
            SYNCED.add(folder);
        }
        Files.move(forced, target, StandardCopyOption.ATOMIC_MOVE);
        if (folder != null) {
            syncFolder(folder);
        }
    }
}
