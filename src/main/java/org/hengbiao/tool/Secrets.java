package org.hengbiao.tool;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.SigningKey;
import org.jspecify.annotations.Nullable;

/** Passwords and the keys behind them. A password comes from a file's first line or from a prompt, never as an argument. */
final class Secrets {

    private final Console console;

    Secrets(Console console) {
        this.console = console;
    }

    /** The password of {@code keyFile}: the first line of {@code passwordFile}, or what is typed. */
    char[] password(@Nullable Path passwordFile, Path keyFile) {
        if (passwordFile == null) {
            return console.ask("password.ask", Map.of("file", keyFile.toString()));
        }
        String text = new String(Inputs.octets(passwordFile), StandardCharsets.UTF_8);
        String line = text.lines().findFirst().orElse("");
        if (line.isEmpty()) {
            throw Failed.unable("password.empty", Map.of("file", passwordFile.toString()));
        }
        return line.toCharArray();
    }

    SigningKey signingKey(Path keyFile, @Nullable Path passwordFile) {
        byte[] pkcs12 = Inputs.octets(keyFile);
        try {
            return SigningKey.ofPkcs12(pkcs12, password(passwordFile, keyFile));
        } catch (KeyRefused e) {
            throw refused(keyFile, e);
        }
    }

    DecryptionKey decryptionKey(Path keyFile, @Nullable Path passwordFile) {
        byte[] pkcs12 = Inputs.octets(keyFile);
        try {
            return DecryptionKey.ofPkcs12(pkcs12, password(passwordFile, keyFile));
        } catch (KeyRefused e) {
            throw refused(keyFile, e);
        }
    }

    static Failed refused(Path keyFile, KeyRefused e) {
        return Failed.unable(
                "key.refused", Map.of("file", keyFile.toString(), "why", e.why().detail()));
    }
}
