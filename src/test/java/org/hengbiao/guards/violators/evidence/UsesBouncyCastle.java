package org.hengbiao.guards.violators.evidence;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Breaks a rule on purpose. */
public final class UsesBouncyCastle {
    public final BouncyCastleProvider provider = new BouncyCastleProvider();
}
