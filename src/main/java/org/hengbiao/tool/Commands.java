package org.hengbiao.tool;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands; those with a constructor that takes the console get it. */
final class Commands implements CommandLine.IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> kind) throws Exception {
        for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                constructor.setAccessible(true);
                return kind.cast(constructor.newInstance(console));
            }
        }
        return CommandLine.defaultFactory().create(kind);
    }
}
