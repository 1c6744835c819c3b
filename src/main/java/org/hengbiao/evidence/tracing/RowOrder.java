package org.hengbiao.evidence.tracing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.ServiceMac;

/**
 * The order of the rows in one copy: ascending by HMAC-SHA256 of the product's number under the copy's secret. So the order of
 * any part of the rows is settled too, whatever is missing from a leaked file.
 *
 * @param secret 32 octets that only this copy has
 */
public record RowOrder(Octets secret) {

    private static final String COMMITMENT = "hengbiao.org/row-order@v1";

    /** @throws IllegalArgumentException unless the secret has 32 octets */
    public RowOrder {
        if (secret.length() != ServiceMac.LENGTH) {
            throw new IllegalArgumentException("the secret of a row order has 32 octets");
        }
    }

    /**
     * The order of a copy, derived from the secret that the installation holds.
     *
     * @param master 32 octets, for all editions
     * @param edition which edition
     * @param copy the copy's number
     */
    public static RowOrder derive(Octets master, UUID edition, int copy) {
        byte[] message = JsonObject.with("type", COMMITMENT)
                .with("edition", edition.toString())
                .with("copy", copy)
                .build()
                .canonical();
        return new RowOrder(Octets.of(new ServiceMac(master).of(message)));
    }

    /** What goes into the log before the copy is handed out; it says nothing about the order. */
    public Sha256 commitment(UUID edition, int copy) {
        return Sha256.of(JsonObject.with("type", COMMITMENT)
                .with("edition", edition.toString())
                .with("copy", copy)
                .with("secret", secret.base64())
                .build()
                .canonical());
    }

    /** The numbers in this copy's order. */
    public List<String> arrange(List<String> numbers) {
        Map<String, byte[]> ranks = new HashMap<>();
        ServiceMac mac = new ServiceMac(secret);
        numbers.forEach(number -> ranks.put(number, mac.of(number.getBytes(StandardCharsets.UTF_8))));
        return numbers.stream()
                .sorted(Comparator.comparing((String number) -> rank(ranks, number), Arrays::compareUnsigned)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static byte[] rank(Map<String, byte[]> ranks, String number) {
        return ranks.getOrDefault(number, new byte[0]);
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "a row order";
    }
}
