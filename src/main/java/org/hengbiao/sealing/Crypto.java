package org.hengbiao.sealing;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The one Bouncy Castle provider of this library. It is passed as an object and never registered with the platform. */
final class Crypto {

    static final Provider BC = new BouncyCastleProvider();

    private Crypto() {}
}
