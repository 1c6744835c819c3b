package org.hengbiao.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.Roles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and each rule is seen to fail on a class made to break it. */
class HouseRulesTest {

    private static final String HOUSE = "org.hengbiao";
    private static final String VIOLATORS = "org.hengbiao.guards.violators";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(VIOLATORS);

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return new HouseRules(HOUSE)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                            EvaluationResult result =
                                    rule.getValue().allowEmptyShould(true).evaluate(OURS);
                            assertFalse(
                                    result.hasViolation(),
                                    () -> result.getFailureReport().toString());
                        }));
    }

    @TestFactory
    Stream<DynamicTest> aViolatorBreaks() {
        Map<String, com.tngtech.archunit.lang.ArchRule> rules = new HouseRules(VIOLATORS).all();
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertTrue(
                                rule.getValue()
                                        .allowEmptyShould(true)
                                        .evaluate(BROKEN)
                                        .hasViolation(),
                                "no violator breaks it")));
    }

    @Test
    void everyPackageOfTheRulesHoldsAClass() {
        List<String> named = new ArrayList<>(HouseRules.LIBRARIES);
        named.addAll(HouseRules.FEATURES);
        named.addAll(List.of("kernel", "platform", "tool"));
        List<String> empty = named.stream()
                .filter(name -> OURS.stream().noneMatch(c -> {
                    String home = HOUSE + "." + name;
                    return c.getPackageName().equals(home) && !c.getSimpleName().equals("package-info");
                }))
                .toList();
        assertEquals(List.of(), empty);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = OURS.stream()
                .map(c -> c.getPackage())
                .distinct()
                .filter(p -> p.tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                        .isEmpty())
                .map(p -> p.getName())
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked);
    }

    @Test
    void rolesForAnnotationsEqualTheRoles() throws IllegalAccessException {
        List<String> constants = new ArrayList<>();
        for (var field : Roles.class.getFields()) {
            constants.add((String) field.get(null));
        }
        assertEquals(
                Arrays.stream(Role.values()).map(Role::text).sorted().toList(),
                constants.stream().sorted().toList());
    }
}
