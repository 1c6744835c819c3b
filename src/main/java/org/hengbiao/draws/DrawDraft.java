package org.hengbiao.draws;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.draw.DrawCandidate;
import org.hengbiao.evidence.draw.DrawFilter;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/**
 * A list before it is frozen, as the feature that draws has computed it from what was recorded.
 *
 * @param place what is drawn for
 * @param agency whose person contributes as the agency
 * @param barred organisations with an interest, such as bidders: none of their people supervises or opens
 * @param filter how the list came about; it is logged with it
 * @param candidates who is on the list, with what makes several of them count as one
 * @param opener digest of the certificate to which contributions are sealed, offered by an opener
 */
public record DrawDraft(
        Place place,
        CreditCode agency,
        Set<CreditCode> barred,
        DrawFilter filter,
        List<DrawCandidate> candidates,
        Sha256 opener) {

    /**
     * What is drawn for.
     *
     * @param purpose one of three
     * @param subject what within it, such as a tender's lot: there is one list for each purpose and subject
     * @param tender the tender
     * @param publicFrom the tender's milestone from which on everybody may see the draw
     */
    public record Place(DrawPurpose purpose, String subject, UUID tender, String publicFrom) {}

    public DrawDraft {
        barred = Set.copyOf(barred);
        candidates = List.copyOf(candidates);
    }
}
