package org.hengbiao.regulation;

import java.util.List;
import java.util.stream.Stream;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One dated entry of the law's data.
 *
 * @param id a stable name in kebab-case; the same id may recur for other dates or another scope, never for both alike
 * @param clause where it stands, such as {@code O87 art 55}
 * @param also further clauses that say the same
 * @param articleKnown false when the article's number was added from general knowledge and awaits confirmation
 * @param title what it is about
 * @param kind how it binds
 * @param quantity its number; null exactly for a rule, a ground or a setting
 * @param choice the reading in use, for a setting only
 * @param scope the procurements it is made for
 * @param validity the days it is in force
 * @param source how well it is known
 * @param place where the entry stands in its data file
 */
public record Provision(
        String id,
        String clause,
        List<String> also,
        boolean articleKnown,
        LocalizedText title,
        Kind kind,
        @Nullable Quantity quantity,
        @Nullable String choice,
        Scope scope,
        Validity validity,
        SourceMark source,
        YamlDocument.Place place) {

    public Provision {
        also = List.copyOf(also);
        if (kind.numeric() != (quantity != null) || (kind == Kind.SETTING) != (choice != null)) {
            throw new IllegalArgumentException("a limit has a value and a unit, a setting a choice, a rule neither");
        }
    }

    /** The clause and every further one. */
    public Stream<String> clauses() {
        return Stream.concat(Stream.of(clause), also.stream());
    }

    /** Whether {@code other} could be meant by the same question on the same day. */
    boolean collidesWith(Provision other) {
        return id.equals(other.id) && validity.overlaps(other.validity) && scope.overlaps(other.scope);
    }
}
