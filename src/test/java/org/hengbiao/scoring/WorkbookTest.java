package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The worked example, computed once more by the formulas of a committed workbook. A spreadsheet reckons in binary fractions, so
 * scores are compared after the rule's own rounding; {@link #noScoreHangsOnTheErrorOfBinaryFractions} shows that this hides
 * nothing.
 */
class WorkbookTest {

    private static final Ranking RANKING =
            Scoring.rank(WorkedExample.RULE, WorkedExample.bids(), WorkedExample.sheets());
    private static final BigDecimal CLOSE = new BigDecimal("0.000001");

    private static Workbook book;
    private static FormulaEvaluator evaluator;

    @BeforeAll
    static void open() throws Exception {
        try (InputStream in = Files.newInputStream(WorkedWorkbook.FILE)) {
            book = new XSSFWorkbook(in);
        }
        evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.clearAllCachedResultValues();
    }

    @AfterAll
    static void close() throws Exception {
        book.close();
    }

    @Test
    void everyScoreAndTotalAgreesToTheLastDecimal() {
        Sheet scores = book.getSheet("得分 Scores");
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Row row : data(scores)) {
            String bid = number(row, 0);
            RANKING.breakdownOf(WorkedExample.bid(bid)).ifPresent(breakdown -> {
                breakdown
                        .leaves()
                        .forEach(leaf -> expected.put(
                                bid + " " + leaf.criterion().id(), leaf.score().toPlainString()));
                expected.put(bid + " total", breakdown.total().toPlainString());
            });
            for (Cell heading : scores.getRow(1)) {
                Cell cell = row.getCell(heading.getColumnIndex());
                assertEquals(CellType.FORMULA, cell.getCellType());
                if (evaluator.evaluate(cell).getCellType() == CellType.NUMERIC && heading.getColumnIndex() > 0) {
                    actual.put(
                            bid + " " + heading.getStringCellValue(),
                            decimal(cell).toPlainString());
                }
            }
        }

        assertEquals(10 * 15, actual.size());
        assertEquals(expected, actual);
    }

    @Test
    void everyRankAgreesAndSoDoesWhoIsKept() {
        Map<String, String> expected = new TreeMap<>();
        RANKING.placed()
                .forEach(each -> expected.put(
                        each.breakdown().bid().hex(),
                        each.rank() + " " + each.breakdown().total()));
        Map<String, String> actual = new TreeMap<>();
        for (Row row : data(book.getSheet("结果 Result"))) {
            if (evaluator.evaluate(row.getCell(5)).getCellType() == CellType.NUMERIC) {
                actual.put(
                        WorkedExample.bid(number(row, 0)).hex(),
                        number(row, 5) + " " + decimal(row.getCell(1)).toPlainString());
            }
        }

        assertEquals(9, actual.size());
        assertEquals(expected, actual);
    }

    @Test
    void everyEvaluatedPriceAgreesToATenthOfACent() {
        int compared = 0;
        for (Row row : data(book.getSheet("价格 Price"))) {
            Breakdown breakdown =
                    RANKING.breakdownOf(WorkedExample.bid(number(row, 0))).orElse(null);
            assertEquals(breakdown == null ? "0" : "1", number(row, 1));
            if (breakdown != null) {
                assertEquals(
                        breakdown.price().evaluated().setScale(3, RoundingMode.HALF_UP),
                        BigDecimal.valueOf(evaluator.evaluate(row.getCell(5)).getNumberValue())
                                .setScale(3, RoundingMode.HALF_UP));
                compared++;
            }
        }
        assertEquals(10, compared);
    }

    /** O87 art 55: 30.00, 30.00 and 22.50. */
    @Test
    void theLawsThreePricesScoreTheSame() {
        List<String> scores = new ArrayList<>();
        data(book.getSheet("示例 Vector"))
                .forEach(row -> scores.add(decimal(row.getCell(3)).toPlainString()));

        assertEquals(List.of("30.00", "30.00", "22.50"), scores);
    }

    /** The workbook was made from these very bids, grades and points, so that no old copy agrees by chance. */
    @Test
    void theInputsAreThoseOfTheExample() {
        Sheet bids = book.getSheet("投标 Bids");
        for (WorkedExample.Row bid : WorkedExample.rows("bids.csv")) {
            Row row = bids.getRow(WorkedWorkbook.FIRST + Integer.parseInt(bid.at("bid")) - 1);
            assertEquals(Double.parseDouble(bid.at("price")), row.getCell(1).getNumericCellValue());
            assertEquals(bid.at("brand"), row.getCell(5).getStringCellValue());
            for (String parameter : WorkedWorkbook.parameters()) {
                Cell cell = row.getCell(CellReference.convertColStringToIndex(WorkedWorkbook.column(bids, parameter)));
                assertEquals(
                        bid.at(parameter),
                        cell.getCellType() == CellType.BLANK
                                ? "-"
                                : Decimals.plain(BigDecimal.valueOf(cell.getNumericCellValue())));
            }
        }
        for (WorkedExample.Row grade : WorkedExample.rows("grades.csv")) {
            Row row = book.getSheet("评分 Grades").getRow(WorkedWorkbook.FIRST + Integer.parseInt(grade.at("bid")) - 1);
            assertEquals(
                    Double.parseDouble(grade.at("grade")),
                    row.getCell(Integer.parseInt(grade.at("member"))).getNumericCellValue());
        }
    }

    /**
     * Each exact quotient lies well away from a half of the last decimal, where a binary error could tip it, or is itself a
     * binary fraction, such as 0.125, which a spreadsheet holds without error.
     */
    @Test
    void noScoreHangsOnTheErrorOfBinaryFractions() {
        int onAHalf = 0;
        for (Ranking.Placed placed : RANKING.placed()) {
            for (Leaf leaf : placed.breakdown().leaves().toList()) {
                BigDecimal thousandths = unrounded(leaf).movePointRight(2);
                BigDecimal fromHalf = thousandths
                        .subtract(thousandths.setScale(0, RoundingMode.FLOOR))
                        .subtract(new BigDecimal("0.5"))
                        .abs();
                boolean isBinary = new BigDecimal(unrounded(leaf).doubleValue()).compareTo(unrounded(leaf)) == 0;
                assertTrue(fromHalf.compareTo(CLOSE) > 0 || isBinary, leaf::toString);
                onAHalf += fromHalf.signum() == 0 ? 1 : 0;
            }
        }
        assertTrue(onAHalf > 0, "a half is among the cases, so the direction of rounding is shown");
    }

    /** The quotient of price, line or mean to 20 decimals; other kinds of criteria give whole sums. */
    private static BigDecimal unrounded(Leaf leaf) {
        Map<String, String> values = leaf.working().values();
        return switch (leaf.working().formula()) {
            case "price" -> quotient(values, "lowest", "points", "evaluated");
            case "linear.higher" -> quotient(values, "gained", "points", "span");
            case "expert" ->
                new BigDecimal(values.get("sum"))
                        .divide(new BigDecimal(values.get("members")), 20, RoundingMode.HALF_EVEN);
            default -> leaf.score();
        };
    }

    private static BigDecimal quotient(Map<String, String> values, String one, String other, String by) {
        return new BigDecimal(values.get(one))
                .multiply(new BigDecimal(values.get(other)))
                .divide(new BigDecimal(values.get(by)), 20, RoundingMode.HALF_EVEN);
    }

    private static List<Row> data(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (int row = WorkedWorkbook.FIRST; row <= sheet.getLastRowNum(); row++) {
            rows.add(sheet.getRow(row));
        }
        return rows;
    }

    private static String number(Row row, int column) {
        return Decimals.plain(
                BigDecimal.valueOf(evaluator.evaluate(row.getCell(column)).getNumberValue()));
    }

    private static BigDecimal decimal(Cell cell) {
        return WorkedExample.RULE
                .rounding()
                .round(BigDecimal.valueOf(evaluator.evaluate(cell).getNumberValue()));
    }
}
