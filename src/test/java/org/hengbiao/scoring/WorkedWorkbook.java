package org.hengbiao.scoring;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the worked example as a workbook for people: what was bid, the rule's numbers and the members' grades are plain
 * cells, everything else is a formula over them that anybody can follow. No result of this library goes into it. Run it again
 * when the example changes; the file is committed.
 */
final class WorkedWorkbook {

    static final Path FILE = Path.of("src", "test", "resources", "scoring", "worked", "worked-example.xlsx");
    static final int FIRST = 2;
    static final int BIDS = 12;
    static final int MEMBERS = 5;
    static final List<String> ITEMS = List.of("security-functions", "data-erasure");
    static final List<String> CERTIFICATES = List.of("commercial-cryptography", "common-criteria");

    private static final ScoringRule RULE = WorkedExample.RULE;

    private final Workbook book = new XSSFWorkbook();

    private WorkedWorkbook() {}

    /** Writes the file. */
    public static void main(String[] arguments) throws IOException {
        WorkedWorkbook made = new WorkedWorkbook();
        made.inputs();
        new WorkedFormulas(made.book).write();
        made.book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        try (OutputStream out = Files.newOutputStream(FILE)) {
            made.book.write(out);
        }
    }

    private void inputs() {
        Sheet notes = book.createSheet("说明 Notes");
        String[] lines = {
            "十二个虚构投标按“防火墙评分办法（安全保密优先）”评审，五名成员评分。",
            "Twelve invented bids under the rule firewall-security, graded by five members.",
            "输入：投标 Bids、因素 Criteria、核对项 Items、政策 Policy、评分 Grades。其余各表均为公式。",
            "Inputs: Bids, Criteria, Items, Policy, Grades. All other sheets are formulas.",
            "每项因素四舍五入一次，保留两位小数；总分为各项之和。",
            "Each criterion is rounded once, half up, to two decimals; the total is their sum."
        };
        for (int i = 0; i < lines.length; i++) {
            notes.createRow(i).createCell(0).setCellValue(lines[i]);
        }
        bids();
        criteria();
        items();
        policy();
        grades();
        book.getSheetAt(0).setColumnWidth(0, 90 * 256);
    }

    private void bids() {
        Sheet sheet = book.createSheet("投标 Bids");
        List<String> zh = new ArrayList<>(List.of("投标", "报价", "制造商规模", "本国产品", "小微份额", "品牌"));
        List<String> en = new ArrayList<>(List.of("bid", "price", "maker", "domestic", "share", "brand"));
        RULE.gates().forEach(gate -> add(zh, en, gate.title().zh(), gate.id()));
        parameters().forEach(each -> add(zh, en, title(each), each));
        CERTIFICATES.forEach(each -> add(zh, en, "证书", each));
        itemsInOrder().forEach(item -> add(zh, en, item.title().zh(), item.id()));
        headings(sheet, zh, en);
        int at = FIRST;
        for (WorkedExample.Row bid : WorkedExample.rows("bids.csv")) {
            Row row = sheet.createRow(at++);
            number(row, bid.at("bid"));
            number(row, bid.at("price"));
            text(row, bid.at("maker"));
            flag(row, bid.at("domestic").equals("true"));
            number(row, bid.at("share"));
            text(row, bid.at("brand"));
            RULE.gates().forEach(gate -> flag(row, bid.at(gate.id()).equals("y")));
            parameters().forEach(each -> number(row, bid.at(each)));
            Set<String> held = Set.of(bid.at("certificates").split(";", -1));
            CERTIFICATES.forEach(each -> flag(row, held.contains(each)));
            for (String list : ITEMS) {
                Set<String> there = Set.of(bid.at(list).split(";", -1));
                checklist(list).items().forEach(item -> flag(row, there.contains(item.id())));
            }
        }
    }

    private void criteria() {
        Sheet sheet = book.createSheet("因素 Criteria");
        headings(
                sheet,
                List.of("编号", "名称", "英文名称", "类型", "分值", "下限", "上限", "界一", "界二", "一段分", "二段分", "三段分"),
                List.of(
                        "id",
                        "title",
                        "title",
                        "kind",
                        "points",
                        "floor",
                        "ceiling",
                        "bound 1",
                        "bound 2",
                        "1st band",
                        "2nd band",
                        "3rd band"));
        int at = FIRST;
        for (Criterion criterion : RULE.criteria().toList()) {
            Row row = sheet.createRow(at++);
            Heading heading = criterion.heading();
            Stream.of(criterion.id(), heading.title().zh(), heading.title().en(), criterion.kind())
                    .forEach(each -> text(row, each));
            number(row, Decimals.plain(heading.points()));
            if (criterion instanceof LinearCriterion linear) {
                number(row, Decimals.plain(linear.floor()));
                number(row, Decimals.plain(linear.ceiling()));
            }
            if (criterion instanceof BandsCriterion bands) {
                List<BigDecimal> bounds = bands.bands().stream()
                        .flatMap(band -> Stream.ofNullable(band.interval().to()))
                        .toList();
                for (int i = 0; i < bounds.size(); i++) {
                    row.createCell(7 + i).setCellValue(bounds.get(i).doubleValue());
                }
                for (int i = 0; i < bands.bands().size(); i++) {
                    row.createCell(9 + i)
                            .setCellValue(bands.bands().get(i).points().doubleValue());
                }
            }
        }
    }

    private void items() {
        Sheet sheet = book.createSheet("核对项 Items");
        headings(sheet, List.of("编号", "名称", "英文名称", "分值"), List.of("id", "title", "title", "points"));
        int at = FIRST;
        for (ChecklistCriterion.Item item : itemsInOrder()) {
            Row row = sheet.createRow(at++);
            Stream.of(item.id(), item.title().zh(), item.title().en()).forEach(each -> text(row, each));
            number(row, Decimals.plain(item.points()));
        }
    }

    /** The percentages of the rule's policies, in the order in which {@link WorkedFormulas} reads them. */
    private void policy() {
        Sheet sheet = book.createSheet("政策 Policy");
        headings(sheet, List.of("政策", "百分比"), List.of("policy", "percent"));
        Map<String, String> percents = WorkedFormulas.policies(RULE.adjustments());
        int at = FIRST;
        for (Map.Entry<String, String> each : percents.entrySet()) {
            Row row = sheet.createRow(at++);
            text(row, each.getKey());
            number(row, each.getValue());
        }
    }

    private void grades() {
        Sheet sheet = book.createSheet("评分 Grades");
        List<String> zh = new ArrayList<>(List.of("投标"));
        List<String> en = new ArrayList<>(List.of("bid"));
        for (int member = 1; member <= MEMBERS; member++) {
            add(zh, en, "成员" + member, "member " + member);
        }
        headings(sheet, zh, en);
        for (int bid = 0; bid < BIDS; bid++) {
            sheet.createRow(FIRST + bid).createCell(0).setCellValue(bid + 1);
        }
        for (WorkedExample.Row grade : WorkedExample.rows("grades.csv")) {
            sheet.getRow(FIRST + Integer.parseInt(grade.at("bid")) - 1)
                    .createCell(Integer.parseInt(grade.at("member")))
                    .setCellValue(new BigDecimal(grade.at("grade")).doubleValue());
        }
    }

    static List<String> parameters() {
        return RULE.criteria()
                .flatMap(each -> WorkedFormulas.parameter(each).stream())
                .toList();
    }

    static ChecklistCriterion checklist(String id) {
        return (ChecklistCriterion) RULE.criterion(id).orElseThrow();
    }

    static List<ChecklistCriterion.Item> itemsInOrder() {
        return ITEMS.stream().flatMap(list -> checklist(list).items().stream()).toList();
    }

    private static String title(String parameter) {
        return RULE.criteria()
                .filter(each -> WorkedFormulas.parameter(each).stream().anyMatch(parameter::equals))
                .map(each -> each.heading().title().zh())
                .findFirst()
                .orElseThrow();
    }

    private static void add(List<String> zh, List<String> en, String chinese, String english) {
        zh.add(chinese);
        en.add(english);
    }

    static void headings(Sheet sheet, List<String> zh, List<String> en) {
        Row chinese = sheet.createRow(0);
        Row english = sheet.createRow(1);
        zh.forEach(each -> text(chinese, each));
        en.forEach(each -> text(english, each));
        sheet.createFreezePane(1, FIRST);
        sheet.setDefaultColumnWidth(16);
    }

    private static Cell next(Row row) {
        return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    static void text(Row row, String text) {
        next(row).setCellValue(text);
    }

    private static void flag(Row row, boolean whether) {
        next(row).setCellValue(whether ? 1 : 0);
    }

    /** A number, or an empty cell for a value that the bid does not state. */
    private static void number(Row row, String number) {
        Cell cell = next(row);
        if (!number.equals("-")) {
            cell.setCellValue(new BigDecimal(number).doubleValue());
        }
    }

    static void formula(Row row, String formula) {
        next(row).setCellFormula(formula);
    }

    /** The letters of the column under the English heading {@code name}. */
    static String column(Sheet sheet, String name) {
        for (Cell cell : sheet.getRow(1)) {
            if (cell.getStringCellValue().equals(name)) {
                return CellReference.convertNumToColString(cell.getColumnIndex());
            }
        }
        throw new IllegalArgumentException("no column " + name);
    }
}
