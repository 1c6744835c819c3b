package org.hengbiao.award;

import java.util.UUID;
import org.hengbiao.kernel.Money;

/**
 * A product that the winner of a decided tender offers.
 *
 * @param tender the tender
 * @param item the item that it is offered for
 * @param maker as the bid names it
 * @param brand its brand
 * @param model the model
 * @param version the version
 * @param quantity at least 1
 * @param unitPrice in yuan
 */
public record AwardedProduct(
        UUID tender,
        String item,
        String maker,
        String brand,
        String model,
        String version,
        long quantity,
        Money unitPrice) {}
