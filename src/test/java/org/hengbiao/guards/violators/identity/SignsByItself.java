package org.hengbiao.guards.violators.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.util.Locale;
import org.hengbiao.guards.violators.planning.LooksUp;

/** Breaks a rule on purpose. */
public final class SignsByItself {
    public byte[] digest(byte[] message) throws NoSuchAlgorithmException {
        System.out.println(new SimpleDateFormat("yyyy", Locale.ROOT));
        return MessageDigest.getInstance("MD5").digest(message);
    }

    public LooksUp upwards() {
        return new LooksUp();
    }
}
