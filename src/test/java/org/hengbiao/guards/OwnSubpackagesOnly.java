package org.hengbiao.guards;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Nobody reaches into another feature's subpackages. */
final class OwnSubpackagesOnly extends ArchCondition<JavaClass> {

    private final String root;
    private final List<String> features;

    OwnSubpackagesOnly(String root, List<String> features) {
        super("use another feature's root package only");
        this.root = root;
        this.features = features;
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getPackageName();
            for (String feature : features) {
                String home = root + "." + feature;
                boolean inside = target.startsWith(home + ".");
                boolean own = origin.getPackageName().equals(home)
                        || origin.getPackageName().startsWith(home + ".");
                if (inside && !own) {
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                }
            }
        }
    }
}
