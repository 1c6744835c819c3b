package org.hengbiao.editions.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/** Carries a refusal back to the page that the form stands on, by the key of its words. */
final class PageProblem {

    private static final Set<String> KNOWN = Set.of(
            "edition_empty",
            "edition_not_issued",
            "edition_issued",
            "supplement_of_supplement",
            "supplement_empty",
            "consent_wrong_role",
            "consent_other_list",
            "consent_given",
            "consent_same_person",
            "scan_unreadable",
            "edition_consent_missing",
            "recipient_unknown",
            "access_frozen",
            "copies_exhausted",
            "copy_phase",
            "copy_not_signed_for",
            "copy_closed",
            "row_order_not_in_log",
            "witness_needed",
            "no_row_orders",
            "lift_same_person",
            "freeze_lifted",
            "paper_font_missing",
            "incomplete",
            "unreadable",
            "other");

    private PageProblem() {}

    /** The key of the words for what a query says; null for none. Anything unknown is no problem of ours. */
    static @Nullable String shown(@Nullable String asked) {
        return asked != null && KNOWN.contains(asked) ? asked : null;
    }

    /** Back to {@code path}, with the problem when there is one. */
    static Response back(String path, Outcome<?> outcome) {
        return outcome.fold(done -> to(path), why -> with(path, key(why)));
    }

    static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    static Response with(String path, String key) {
        return to(path + "?problem=" + key);
    }

    private static String key(Rejection why) {
        String key = why.code().replace('-', '_');
        return KNOWN.contains(key) ? key : "other";
    }

    /** Whether all of these were filled in, within {@code most} characters. */
    static boolean complete(int most, @Nullable String... texts) {
        for (String text : texts) {
            if (text == null || text.isBlank() || text.length() > most) {
                return false;
            }
        }
        return true;
    }
}
