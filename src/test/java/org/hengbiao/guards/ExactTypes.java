package org.hengbiao.guards;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Money and scores are decimals or integers, never floating point. */
final class ExactTypes extends ArchCondition<JavaField> {

    private static final Set<String> INEXACT = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    ExactTypes() {
        super("be exact");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (INEXACT.contains(field.getRawType().getName())) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is floating point"));
        }
    }
}
