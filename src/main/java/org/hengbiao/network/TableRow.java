package org.hengbiao.network;

import java.util.Set;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of permitted, forbidden and undecided uses, or the invariant over the whole network.
 *
 * @param id in kebab-case
 * @param verdict what it says
 * @param title what it is about
 * @param mend what to change, or what is left to do
 * @param source where it comes from
 * @param place in the data file
 * @param scope which links it speaks of; null for the invariant, which speaks of paths
 */
public record TableRow(
        String id,
        Verdict verdict,
        LocalizedText title,
        LocalizedText mend,
        RowSource source,
        YamlDocument.Place place,
        @Nullable Scope scope) {

    /**
     * Which links a row speaks of.
     *
     * @param kinds of link
     * @param a one end
     * @param b the other end
     * @param sameNetwork whether both ends are domains of one classified network; null when that does not matter
     */
    record Scope(
            Set<LinkKind> kinds,
            EndPattern a,
            EndPattern b,
            @Nullable Boolean sameNetwork) {

        Scope {
            kinds = Set.copyOf(kinds);
        }

        boolean holds(Question question) {
            boolean fits = a.matches(question.a()) && b.matches(question.b());
            boolean turned = a.matches(question.b()) && b.matches(question.a());
            return kinds.contains(question.kind())
                    && (fits || turned)
                    && (sameNetwork == null || sameNetwork == question.sameNetwork());
        }
    }

    /**
     * What the table is asked of a link.
     *
     * @param kind of the link
     * @param a one end
     * @param b the other end
     * @param sameNetwork whether both are domains of one classified network
     */
    record Question(LinkKind kind, End a, End b, boolean sameNetwork) {

        static Question of(Link link, Paths paths) {
            String network = link.a().network();
            return new Question(
                    link.kind(),
                    End.of(link.a(), link, paths),
                    End.of(link.b(), link, paths),
                    network != null && network.equals(link.b().network()));
        }
    }

    boolean answers(Question question) {
        return scope != null && scope.holds(question);
    }
}
