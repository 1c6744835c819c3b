package org.hengbiao.guards;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Features stand in the order of a procurement; each may use those before it, and {@code platform} none of them. */
final class DependDownwards extends ArchCondition<JavaClass> {

    private final String root;
    private final List<String> bottomUp;

    DependDownwards(String root, List<String> bottomUp) {
        super("depend on features below only");
        this.root = root;
        this.bottomUp = bottomUp;
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        int own = level(origin.getPackageName());
        if (own == Integer.MAX_VALUE) {
            return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            int target = level(dependency.getTargetClass().getPackageName());
            if (target != Integer.MAX_VALUE && target > own) {
                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
            }
        }
    }

    private int level(String name) {
        if (name.equals(root + ".platform")) {
            return -1;
        }
        for (int i = 0; i < bottomUp.size(); i++) {
            String home = root + "." + bottomUp.get(i);
            if (name.equals(home) || name.startsWith(home + ".")) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
