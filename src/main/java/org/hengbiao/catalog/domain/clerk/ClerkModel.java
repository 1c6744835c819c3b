package org.hengbiao.catalog.domain.clerk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model and its version, out of one cell: {@code FW-9000 V5.2}, {@code FW-9000/V5.2}, {@code FW-9000（V5.2）}, or, where neither
 * can be told by its form, {@code model | version}.
 *
 * @param model as certificates name it
 * @param version as certificates name it
 */
public record ClerkModel(String model, String version) {

    private static final Pattern DIVIDED = Pattern.compile("(.+?) ?\\| ?(.+)");
    private static final Pattern SPACED = Pattern.compile("(.+?) ?[ /_(] ?((?:[VvRr]|版本)? ?\\d\\S*?)\\)?");
    private static final Pattern JOINED = Pattern.compile("(.+?[^\\s.])([Vv]\\d+(?:\\.\\d+)+\\S*)");
    private static final Pattern VERSION = Pattern.compile("(?:[VvRr]|版本) ?\\d\\S*|\\d+(?:\\.\\d+)+\\S*");

    /** The model and version, or nothing when no version is named. */
    static Optional<ClerkModel> read(String text) {
        Matcher divided = DIVIDED.matcher(text);
        if (divided.matches()) {
            return Optional.of(new ClerkModel(divided.group(1), divided.group(2)));
        }
        Matcher spaced = SPACED.matcher(text);
        if (spaced.matches() && VERSION.matcher(spaced.group(2)).matches()) {
            return Optional.of(new ClerkModel(spaced.group(1).strip(), spaced.group(2)));
        }
        Matcher joined = JOINED.matcher(text);
        return joined.matches() ? Optional.of(new ClerkModel(joined.group(1), joined.group(2))) : Optional.empty();
    }

    /** One cell from which {@link #read} gets the same model and version again. */
    public String cell() {
        String usual = model + " " + version;
        boolean plain = usual.equals(CellText.exact(usual))
                && CellText.several(usual).size() == 1
                && !usual.contains("系列")
                && read(usual).filter(this::equals).isPresent();
        return plain ? usual : model + " | " + version;
    }
}
