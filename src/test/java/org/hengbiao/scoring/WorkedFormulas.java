package org.hengbiao.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The formulas of the workbook: prices, scores, result, and the law's example of three prices. */
final class WorkedFormulas {

    private static final int LAST_ROW = WorkedWorkbook.FIRST + WorkedWorkbook.BIDS;

    private final Workbook book;
    private final Sheet bids;

    WorkedFormulas(Workbook book) {
        this.book = book;
        this.bids = book.getSheet("投标 Bids");
    }

    void write() {
        price();
        scores();
        result();
        vector();
    }

    /** Percentages by policy, in the order of the rows of the sheet Policy from row 3 on. */
    static Map<String, String> policies(Adjustments adjustments) {
        Map<String, String> percents = new LinkedHashMap<>();
        Optional.ofNullable(adjustments.smallMaker())
                .ifPresent(each -> percents.put("smallMaker", Decimals.plain(each.percent())));
        Optional.ofNullable(adjustments.consortium()).ifPresent(each -> {
            percents.put("share at least", Decimals.plain(each.atLeast()));
            percents.put("consortium", Decimals.plain(each.policy().percent()));
        });
        Optional.ofNullable(adjustments.domestic())
                .ifPresent(each -> percents.put("domestic", Decimals.plain(each.percent())));
        return percents;
    }

    static Optional<String> parameter(Criterion criterion) {
        if (criterion instanceof LinearCriterion linear) {
            return Optional.of(linear.parameter());
        }
        return criterion instanceof BandsCriterion bands ? Optional.of(bands.parameter()) : Optional.empty();
    }

    private void price() {
        Sheet sheet = book.createSheet("价格 Price");
        WorkedWorkbook.headings(
                sheet,
                List.of("投标", "通过", "小微扣除", "份额扣除", "本国扣除", "评审价", "参加比较", "价格分"),
                List.of("bid", "passed", "smallMaker", "consortium", "domestic", "evaluated", "compared", "score"));
        for (int row = WorkedWorkbook.FIRST + 1; row <= LAST_ROW; row++) {
            Row out = sheet.createRow(row - 1);
            String price = bid("price", row);
            WorkedWorkbook.formula(out, bid("bid", row));
            List<String> gates = new ArrayList<>();
            for (Gate gate : WorkedExample.RULE.gates()) {
                gates.add(bid(gate.id(), row) + "=1");
            }
            WorkedWorkbook.formula(out, "IF(AND(" + String.join(",", gates) + "),1,0)");
            String maker = bid("maker", row);
            WorkedWorkbook.formula(
                    out,
                    "IF(OR(" + maker + "=\"micro\"," + maker + "=\"small\")," + price + "*" + policy(1) + "/100,0)");
            WorkedWorkbook.formula(
                    out,
                    "IF(AND(C" + row + "=0," + bid("share", row) + ">=" + policy(2) + ")," + price + "*" + policy(3)
                            + "/100,0)");
            String kinds = "COUNTIFS(" + range("B") + ",1," + bidRange("domestic") + ",";
            WorkedWorkbook.formula(
                    out,
                    "IF(AND(" + bid("domestic", row) + "=1," + kinds + "1)>0," + kinds + "0)>0)," + price + "*"
                            + policy(4) + "/100,0)");
            WorkedWorkbook.formula(out, price + "-C" + row + "-D" + row + "-E" + row);
            WorkedWorkbook.formula(out, "IF(B" + row + "=1,F" + row + ",\"\")");
            WorkedWorkbook.formula(
                    out,
                    "IF(B" + row + "=1,ROUND(MIN(" + range("G") + ")*" + criterion("E", 0) + "/F" + row + ",2),\"\")");
        }
    }

    private void scores() {
        Sheet sheet = book.createSheet("得分 Scores");
        List<String> zh = new ArrayList<>(List.of("投标"));
        List<String> en = new ArrayList<>(List.of("bid"));
        WorkedExample.RULE.criteria().forEach(each -> {
            zh.add(each.heading().title().zh());
            en.add(each.id());
        });
        zh.add("总分");
        en.add("total");
        WorkedWorkbook.headings(sheet, zh, en);
        List<Criterion> criteria = WorkedExample.RULE.criteria().toList();
        for (int row = WorkedWorkbook.FIRST + 1; row <= LAST_ROW; row++) {
            Row out = sheet.createRow(row - 1);
            WorkedWorkbook.formula(out, bid("bid", row));
            for (int c = 0; c < criteria.size(); c++) {
                passed(out, row, score(criteria.get(c), c, row));
            }
            passed(out, row, "ROUND(SUM(B" + row + ":O" + row + "),2)");
        }
    }

    private static void passed(Row out, int row, String formula) {
        WorkedWorkbook.formula(out, "IF('价格 Price'!B" + row + "=1," + formula + ",\"\")");
    }

    private String score(Criterion criterion, int index, int row) {
        return switch (criterion.kind()) {
            case PriceCriterion.KIND -> "'价格 Price'!H" + row;
            case LinearCriterion.KIND -> linear(parameter(criterion).orElseThrow(), index, row);
            case BandsCriterion.KIND -> bands((BandsCriterion) criterion, index, row);
            case CertificateCriterion.KIND ->
                bid(((CertificateCriterion) criterion).certificate(), row) + "*" + criterion("E", index);
            case ChecklistCriterion.KIND -> checklist(criterion.id(), row);
            default ->
                "ROUND(SUM('评分 Grades'!B" + row + ":F" + row + ")/COUNT('评分 Grades'!B" + row + ":F" + row + "),2)";
        };
    }

    private String linear(String parameter, int index, int row) {
        String value = bid(parameter, row);
        String floor = criterion("F", index);
        String ceiling = criterion("G", index);
        String within = "MIN(MAX(" + value + "," + floor + ")," + ceiling + ")";
        return "IF(ISBLANK(" + value + "),0,ROUND((" + within + "-" + floor + ")*" + criterion("E", index) + "/("
                + ceiling + "-" + floor + "),2))";
    }

    private String bands(BandsCriterion bands, int index, int row) {
        String value = bid(bands.parameter(), row);
        String under = bands.bands().get(0).interval().toIncluded() ? "<=" : "<";
        return "IF(ISBLANK(" + value + "),0,IF(" + value + under + criterion("H", index) + "," + criterion("J", index)
                + ",IF(" + value + under + criterion("I", index) + "," + criterion("K", index) + ","
                + criterion("L", index) + ")))";
    }

    private String checklist(String id, int row) {
        List<String> sum = new ArrayList<>();
        List<ChecklistCriterion.Item> items = WorkedWorkbook.itemsInOrder();
        for (int i = 0; i < items.size(); i++) {
            if (WorkedWorkbook.checklist(id).items().contains(items.get(i))) {
                sum.add(bid(items.get(i).id(), row) + "*'核对项 Items'!$D$" + (WorkedWorkbook.FIRST + 1 + i));
            }
        }
        return String.join("+", sum);
    }

    /** Of one brand the best total is kept, of equal totals the lower price; kept bids are ranked the same way. */
    private void result() {
        Sheet sheet = book.createSheet("结果 Result");
        WorkedWorkbook.headings(
                sheet,
                List.of("投标", "总分", "报价", "品牌", "保留", "名次"),
                List.of("bid", "total", "price", "brand", "kept", "rank"));
        for (int row = WorkedWorkbook.FIRST + 1; row <= LAST_ROW; row++) {
            Row out = sheet.createRow(row - 1);
            WorkedWorkbook.formula(out, bid("bid", row));
            WorkedWorkbook.formula(out, "'得分 Scores'!P" + row);
            WorkedWorkbook.formula(out, bid("price", row));
            WorkedWorkbook.formula(out, bid("brand", row));
            WorkedWorkbook.formula(
                    out, "IF(B" + row + "=\"\",0,IF(" + better(range("D") + ",D" + row, row) + "=0,1,0))");
            WorkedWorkbook.formula(out, "IF(E" + row + "=1,1+" + better(range("E") + ",1", row) + ",\"\")");
        }
    }

    private static String better(String among, int row) {
        return "COUNTIFS(" + among + "," + range("B") + ",\">\"&B" + row + ")+COUNTIFS(" + among + "," + range("B")
                + ",B" + row + "," + range("C") + ",\"<\"&C" + row + ")";
    }

    /** O87 art 55: weight 30; prices 90, 100 of a micro enterprise with 10% off, and 120. */
    private void vector() {
        Sheet sheet = book.createSheet("示例 Vector");
        WorkedWorkbook.headings(
                sheet, List.of("报价", "扣除百分比", "评审价", "价格分"), List.of("price", "percent", "evaluated", "score"));
        double[][] rows = {{90, 0}, {100, 10}, {120, 0}};
        for (int i = 0; i < rows.length; i++) {
            int row = WorkedWorkbook.FIRST + 1 + i;
            Row out = sheet.createRow(row - 1);
            out.createCell(0).setCellValue(rows[i][0]);
            out.createCell(1).setCellValue(rows[i][1]);
            WorkedWorkbook.formula(out, "A" + row + "-A" + row + "*B" + row + "/100");
            WorkedWorkbook.formula(out, "ROUND(MIN($C$3:$C$5)*30/C" + row + ",2)");
        }
    }

    private String bid(String column, int row) {
        return "'投标 Bids'!$" + WorkedWorkbook.column(bids, column) + row;
    }

    private String bidRange(String column) {
        String letters = WorkedWorkbook.column(bids, column);
        return "'投标 Bids'!$" + letters + "$" + (WorkedWorkbook.FIRST + 1) + ":$" + letters + "$" + LAST_ROW;
    }

    private static String range(String letters) {
        return "$" + letters + "$" + (WorkedWorkbook.FIRST + 1) + ":$" + letters + "$" + LAST_ROW;
    }

    private static String criterion(String letters, int index) {
        return "'因素 Criteria'!$" + letters + "$" + (WorkedWorkbook.FIRST + 1 + index);
    }

    private static String policy(int number) {
        return "'政策 Policy'!$B$" + (WorkedWorkbook.FIRST + number);
    }
}
