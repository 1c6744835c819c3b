package org.hengbiao.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Runs the stock {@code openssl} program; tests that need it fail where it is missing. */
final class OpenSsl {

    private OpenSsl() {}

    static void demandThere() {
        boolean there;
        try {
            there = new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            there = false;
        }
        Assertions.assertTrue(there, "openssl is not installed: nothing can be compared with it");
    }

    static void run(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        runAny(folder, command);
    }

    static String runAny(Path folder, List<String> command) throws Exception {
        Result result = runFailing(folder, command);
        Assertions.assertEquals(0, result.exit(), result.output());
        return result.output();
    }

    record Result(int exit, String output) {}

    static Result runFailing(Path folder, List<String> command) throws Exception {
        Path log = Files.createTempFile(folder, "run", ".log");
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Result(exit, Files.readString(log));
    }

    static void writePem(Path file, String label, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(
                file,
                "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n",
                StandardCharsets.US_ASCII);
    }
}
