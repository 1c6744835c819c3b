package org.hengbiao.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Brand awareness never reaches a tender's score: whatever plans, tenders or scores can't even name an appraisal. */
class AwarenessStaysOutTest {

    private static final List<String> TENDERS = List.of(
            "org.hengbiao.scoring..",
            "org.hengbiao.regulation..",
            "org.hengbiao.planning..",
            "org.hengbiao.tendering..",
            "org.hengbiao.bidding..",
            "org.hengbiao.opening..",
            "org.hengbiao.evaluation..",
            "org.hengbiao.award..",
            "org.hengbiao.publication..");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hengbiao");

    @Test
    void nothingThatTendersOrScoresKnowsAppraisals() {
        known(TENDERS).check(house);
    }

    /** The same rule over those who may know appraisals fails, so its pattern does find them. */
    @Test
    void ruleFindsWhoKnowsAppraisals() {
        assertTrue(known(List.of("org.hengbiao.catalog.web..")).evaluate(house).hasViolation());
    }

    private static ArchRule known(List<String> packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.hengbiao\\.catalog\\..*Apprais.*");
    }
}
