package org.hengbiao.catalog;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;

/**
 * A procurement that rests on a product.
 *
 * @param kind how far it has come
 * @param id of the plan, or of the tender
 * @param number its number on papers
 * @param title its name in Chinese
 * @param item the item that the product is, or could be, offered for
 * @param organisations who is told: the purchaser, and its agency when there is one
 */
public record RestingMatter(
        Kind kind, UUID id, String number, String title, String item, Set<CreditCode> organisations) {

    /** How far a procurement has come. */
    public enum Kind {
        /** The product counted among the eligible ones of a plan that no tender has come from yet. */
        PLAN,
        /** The product may be offered in a tender that has not ended. */
        TENDER,
        /** The winner of a decided tender offers the product; there is no contract yet. */
        AWARD,
        /** A contract over the product is not delivered yet. */
        CONTRACT;

        /** The name in documents. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RestingMatter {
        organisations = Set.copyOf(organisations);
    }
}
