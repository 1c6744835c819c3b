package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes checks one after the other and keeps what came of them; the first that is broken ends it. */
final class Checklist {

    private final List<Check> checks = new ArrayList<>();

    /** Thrown after a broken check was noted. */
    static final class Stopped extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * A check before it is made.
     *
     * @param name in kebab-case
     * @param what one sentence
     * @param clause where it is asked for
     */
    record Task(String name, String what, String clause) {}

    /**
     * Makes a check.
     *
     * @return what it brought to light
     * @throws Stopped when it is broken: hostile octets end here too, whatever a library throws on them
     */
    <T> T make(Task task, BrokenLink.Step<T> step) throws Stopped {
        String broken;
        try {
            T result = BrokenLink.at(task.name(), step);
            note(task, null);
            return result;
        } catch (BrokenLink link) {
            broken = String.valueOf(link.getMessage());
        } catch (IOException e) {
            broken = task.name() + ": can't be read: " + e.getMessage();
        } catch (RuntimeException e) {
            broken = task.name() + ": could not be checked: " + e;
        }
        note(task, broken);
        throw new Stopped();
    }

    private void note(Task task, @org.jspecify.annotations.Nullable String broken) {
        checks.add(new Check(task.name(), task.what(), task.clause(), broken));
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }
}
