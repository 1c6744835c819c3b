package org.hengbiao.planning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.CatalogExtract;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.domain.CatalogFolder;
import org.hengbiao.catalog.domain.CatalogSet;
import org.hengbiao.catalog.domain.CertificateKind;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.kernel.Money;
import org.hengbiao.planning.PlanContent;
import org.hengbiao.planning.PlanItem;
import org.hengbiao.planning.PriorReviewSheet;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final Map<String, Category> CATEGORIES = CatalogFolder.read(
                    DemoFolder.files(), CatalogSet.EMPTY, java.util.Set.of(CertificateKind.CLASSIFIED_TEST))
            .additions()
            .categories();

    /** Procurement Law art 85: procurement that involves state secrets is outside the law. */
    @Test
    void noPlanOfAnySecretLevelMayBeHeld() {
        assertFalse(Classification.mayBeHeld("secret-level-3"));
        assertFalse(Classification.mayBeHeld("secret-level-2"));
        assertFalse(Classification.mayBeHeld("secret-level-1"));
        assertTrue(Classification.mayBeHeld("work-secret"));
        assertTrue(Classification.mayBeHeld("unclassified"));
    }

    @Test
    void itemsWithinTheirCategorysParametersAreFreeOfFaults() {
        assertEquals(List.of(), faults(new PlanItem("1", "firewall", 2, Map.of("throughput", "8", "latency", "80"))));
    }

    @Test
    void everyFaultNamesItsField() {
        assertEquals(
                List.of("items[0].quantity", "items[0].minimum.colour", "items[0].minimum.throughput"),
                faults(new PlanItem("1", "firewall", 0, Map.of("colour", "red", "throughput", "9999"))));
        assertEquals(List.of("items[0].category"), faults(new PlanItem("1", "printer", 1, Map.of())));
        assertEquals(
                List.of("items[1].item"),
                faults(new PlanItem("1", "firewall", 1, Map.of()), new PlanItem("1", "firewall", 1, Map.of())));
    }

    @Test
    void sheetAndItemsComeBackAsTheyWereFrozen() {
        PriorReviewSheet sheet = new PriorReviewSheet(
                3,
                LocalDate.parse("2027-03-31"),
                List.of(PriorReviewSheet.SheetItem.of(
                        "1",
                        "firewall",
                        new CatalogExtract(
                                true,
                                new CatalogExtract.Counts(9, 8),
                                List.of(new CatalogExtract.Ending(
                                        "FW-0013", "M V1", "C-1", LocalDate.parse("2027-01-31"))),
                                List.of(new CatalogExtract.Withdrawn(
                                        "FW-0014", "M V2", LocalDate.parse("2026-10-01")))))));
        assertEquals(sheet, PlanDocuments.sheet(PlanDocuments.sheet(sheet)));
        PriorReviewSheet told = new PriorReviewSheet(
                3,
                LocalDate.parse("2027-03-31"),
                List.of(PriorReviewSheet.SheetItem.of("1", "firewall", CatalogExtract.told(true))));
        assertEquals(told, PlanDocuments.sheet(PlanDocuments.sheet(told)));
        List<PlanItem> items = List.of(new PlanItem("1", "firewall", 2, Map.of("throughput", "8")));
        assertEquals(items, PlanDocuments.items(PlanDocuments.items(items)));
    }

    private static List<String> faults(PlanItem... items) {
        PlanContent content =
                new PlanContent("N", "T", Money.of("1.00"), LocalDate.parse("2027-03-31"), null, List.of(items));
        return PlanRules.faults(content, CATEGORIES).stream()
                .map(PlanRules.PlanFault::where)
                .toList();
    }
}
