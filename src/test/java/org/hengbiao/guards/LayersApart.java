package org.hengbiao.guards;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** {@code web} and {@code persistence} don't see each other, in either direction. */
final class LayersApart extends ArchCondition<JavaClass> {

    private final String root;

    LayersApart(String root) {
        super("keep web and persistence apart");
        this.root = root;
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getPackageName();
            String own = origin.getPackageName();
            boolean broken = target.startsWith(root)
                    && ((own.contains(".web") && target.contains(".persistence"))
                            || (own.contains(".persistence") && target.contains(".web")));
            if (broken) {
                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
            }
        }
    }
}
