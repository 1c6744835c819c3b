package org.hengbiao.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Octets;

/**
 * A category of products.
 *
 * @param id such as {@code firewall}
 * @param name in both languages
 * @param definition what such a product does
 * @param placement where it may stand
 * @param standards the standards that hold for it
 * @param parameters in the file's order
 * @param source the file's content in canonical form (RFC 8785); two categories with equal sources are the same
 */
public record Category(
        String id,
        LocalizedText name,
        LocalizedText definition,
        LocalizedText placement,
        List<String> standards,
        List<CategoryParameter> parameters,
        Octets source) {

    public Category {
        standards = List.copyOf(standards);
        parameters = List.copyOf(parameters);
    }

    public Optional<CategoryParameter> parameter(String parameter) {
        return parameters.stream().filter(p -> p.id().equals(parameter)).findFirst();
    }

    /**
     * Whether the values meet every minimum.
     *
     * @param values by parameter id, every parameter of the category
     * @param minimum by parameter id; a parameter that the category does not have is met by nothing
     */
    public boolean meets(Map<String, String> values, Map<String, String> minimum) {
        return minimum.entrySet().stream().allMatch(wanted -> {
            String value = values.get(wanted.getKey());
            return value != null
                    && parameter(wanted.getKey())
                            .filter(p -> p.meets(value, wanted.getValue()))
                            .isPresent();
        });
    }
}
