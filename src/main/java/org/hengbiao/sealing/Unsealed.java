package org.hengbiao.sealing;

import java.nio.file.Path;
import java.util.function.Function;

/** How a bid came out of unsealing. Whose fault a failure is follows from digests alone. */
public sealed interface Unsealed {

    /** Continues with the branch that holds. */
    <R> R fold(
            Function<? super Opened, ? extends R> whenOpened,
            Function<? super UnopenedByPlatform, ? extends R> whenPlatform,
            Function<? super UnopenedByBidder, ? extends R> whenBidder);

    /**
     * It opened, and signature and documents are what they must be.
     *
     * @param zip the package in the clear
     * @param bid what is offered
     * @param signature the vendor's signature over the bid
     */
    record Opened(Path zip, Bid bid, SignedAct signature) implements Unsealed {
        @Override
        public <R> R fold(
                Function<? super Opened, ? extends R> whenOpened,
                Function<? super UnopenedByPlatform, ? extends R> whenPlatform,
                Function<? super UnopenedByBidder, ? extends R> whenBidder) {
            return whenOpened.apply(this);
        }
    }

    /**
     * The stored bytes are not those of the manifest: counted as withdrawn (撤回). Anybody may supply the right bytes.
     *
     * @param part the first part that is missing or changed, from 1
     * @param reason in words
     */
    record UnopenedByPlatform(int part, String reason) implements Unsealed {
        @Override
        public <R> R fold(
                Function<? super Opened, ? extends R> whenOpened,
                Function<? super UnopenedByPlatform, ? extends R> whenPlatform,
                Function<? super UnopenedByBidder, ? extends R> whenBidder) {
            return whenPlatform.apply(this);
        }
    }

    /**
     * The bytes are those of the manifest and yet do not open, or hold no bid as promised: revoked (撤销).
     *
     * @param code the refusal's code
     * @param reason in words
     */
    record UnopenedByBidder(String code, String reason) implements Unsealed {
        @Override
        public <R> R fold(
                Function<? super Opened, ? extends R> whenOpened,
                Function<? super UnopenedByPlatform, ? extends R> whenPlatform,
                Function<? super UnopenedByBidder, ? extends R> whenBidder) {
            return whenBidder.apply(this);
        }
    }
}
