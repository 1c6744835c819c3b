package org.hengbiao.network;

import java.util.Arrays;
import java.util.List;
import org.hengbiao.formats.MalformedException;

/** A choice that has a name of its own in data files. */
interface Named {

    /** The name in data files, in kebab-case. */
    String wireName();

    /** The names of {@code choices}, in their order. */
    static List<String> names(Named... choices) {
        return Arrays.stream(choices).map(Named::wireName).toList();
    }

    /**
     * The choice that is called {@code name}.
     *
     * @throws MalformedException at {@code pointer} when none is
     */
    static <E extends Named> E parse(E[] choices, String name, String pointer) {
        return Arrays.stream(choices)
                .filter(choice -> choice.wireName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new MalformedException(pointer, "must be one of " + String.join(", ", names(choices))));
    }
}
