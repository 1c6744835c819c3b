package org.hengbiao.regulation;

import java.util.List;

/** Where the law counts suppliers, and with too few of them the procedure does not go on. */
public enum Turnout {
    /** Bidders at the opening ({@code O87 art 41}). */
    OPENING("bidders-to-open"),
    /** Bidders found qualified ({@code O87 art 44}). */
    QUALIFIED("qualified-to-evaluate"),
    /** Bidders, or suppliers in the other procedures, whose offers respond to the document ({@code Law art 36}). */
    RESPONSIVE("responsive-bidders"),
    /** Suppliers who quote a final price ({@code O74 art 33}, {@code 214 art 21}). */
    FINAL_QUOTATIONS("negotiation-final-quotations", "consultation-final-quotations"),
    /** The same, when an approved negotiation follows a failed tender ({@code O74 art 27}). */
    AFTER_FAILED_TENDER("negotiation-final-after-failed-tender"),
    /** The same, for research with too little competition ({@code 214 art 21}). */
    RESEARCH("consultation-final-research"),
    /** Candidates whom the group proposes ({@code O74 art 35}). */
    CANDIDATES("negotiation-candidates");

    private final String ids;

    Turnout(String... ids) {
        this.ids = String.join(" ", ids);
    }

    List<String> ids() {
        return List.of(ids.split(" "));
    }
}
