package org.hengbiao.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;

/** The folder {@code keys} below the data folder: files that only the service's user can read (mode 600, folder 700). */
public final class KeyFolder {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The key folder of {@code dataFolder}, made when missing. */
    public static KeyFolder at(Path dataFolder) {
        Path folder = dataFolder.toAbsolutePath().resolve("keys");
        try {
            Files.createDirectories(dataFolder.toAbsolutePath());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (FileAlreadyExistsException e) {
            // Another thread made it meanwhile: it is there, which is all that is wanted.
            return new KeyFolder(folder);
        } catch (IOException e) {
            throw new StartRefused("The key folder " + folder + " can't be made.", e);
        }
        return new KeyFolder(folder);
    }

    /** 64 hexadecimal digits of fresh randomness under {@code name}, the same at every later start. */
    public String secretText(String name) {
        return new String(
                octets(name, () -> HexFormat.of().formatHex(random(32)).getBytes(StandardCharsets.US_ASCII)),
                StandardCharsets.US_ASCII);
    }

    /** The octets kept under {@code name}, made by {@code maker} and durably written when there are none. */
    public byte[] octets(String name, Supplier<byte[]> maker) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, maker.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StartRefused("The key file " + file + " can't be read or made.", e);
        }
    }

    /** {@code count} fresh random octets. */
    public static byte[] random(int count) {
        byte[] octets = new byte[count];
        RANDOM.nextBytes(octets);
        return octets;
    }

    private void write(Path file, byte[] octets) throws IOException {
        Path unfinished = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer buffer = ByteBuffer.wrap(octets);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(unfinished, file);
        Durably.syncFolder(folder);
    }
}
