package org.hengbiao.tool;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Files that a command writes: always new ones, so that no key and no bid is ever lost to a typing mistake. */
final class Outputs {

    private Outputs() {}

    /** Writes a file that others may read. */
    static void write(Path file, byte[] octets) {
        create(file, octets, false);
    }

    /** Writes a file that only its owner may read. */
    static void writeSecret(Path file, byte[] octets) {
        create(file, octets, true);
    }

    /** Makes a folder that must be new or empty. */
    static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw Failed.unable("folder.used", Map.of("file", folder.toString()));
                }
            }
        } catch (IOException e) {
            throw unwritable(folder);
        }
    }

    private static void create(Path file, byte[] octets, boolean secret) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (secret && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, octets, StandardOpenOption.WRITE);
            } else {
                Files.write(file, octets, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            throw Failed.unable("file.exists", Map.of("file", file.toString()));
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    private static Failed unwritable(Path file) {
        return Failed.unable("file.unwritable", Map.of("file", file.toString()));
    }
}
