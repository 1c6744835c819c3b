package org.hengbiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.CategoryParameter;
import org.hengbiao.catalog.domain.CategoryReader;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.catalog.domain.clerk.ClerkColumn;
import org.hengbiao.catalog.sheets.TableWriter;
import org.hengbiao.catalog.sheets.XlsxWriter;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.CreditCode;

/** A catalog of any size, the same at every run but for the day it is made for: 300 makers, three certificates a product. */
final class BigCatalog {

    private static final int MAKERS = 300;
    private static final List<String> NAMES = List.of("万兆边界", "千兆", "下一代", "工业控制", "云上", "分布式", "高性能");

    private final LocalDate today;
    private final List<Category> categories;
    private final int from;
    private int certificates;

    /** Products are numbered from {@code from}, so that two catalogs have none in common. */
    BigCatalog(LocalDate today, int from) {
        this.today = today;
        this.from = from;
        this.categories = DemoFolder.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("categories/"))
                .map(file -> CategoryReader.ofSource(
                        YamlDocument.parse(file.getValue()).content().canonical()))
                .toList();
    }

    /** The demo folder with the makers added, as a ZIP. */
    static byte[] folder() throws IOException {
        Map<String, byte[]> files = DemoFolder.files();
        StringBuilder vendors = new StringBuilder(new String(files.get("vendors.csv"), StandardCharsets.UTF_8));
        for (int i = 0; i < MAKERS; i++) {
            String head = String.format("9199988%010d", i);
            vendors.append(head)
                    .append(CreditCode.checkCharacter(head + "0"))
                    .append(",")
                    .append(maker(i))
                    .append(",Example Maker ")
                    .append(i)
                    .append(",small\n");
        }
        files.put("vendors.csv", vendors.toString().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String maker(int i) {
        return "示例" + i + "号安全设备有限公司";
    }

    /** Writes {@code products} products; answers the number of their certificates. */
    int write(Path file, int products) throws IOException {
        certificates = 0;
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter table = new XlsxWriter("目录", out)) {
            table.row(
                    Arrays.stream(ClerkColumn.values()).map(ClerkColumn::header).toList());
            for (int i = from; i < from + products; i++) {
                product(table, i);
            }
        }
        return certificates;
    }

    private void product(TableWriter table, int i) throws IOException {
        Category category = categories.get(i % categories.size());
        // One in fifty has none and one six, so there are three for each.
        int count = i % 50 == 0 ? 0 : i % 50 == 1 ? 6 : 3;
        for (int c = 0; c < Math.max(1, count); c++) {
            String[] cells = new String[ClerkColumn.values().length];
            Arrays.fill(cells, "");
            if (c == 0) {
                put(cells, ClerkColumn.ORDINAL, String.valueOf(i));
                put(cells, ClerkColumn.CATEGORY, category.name().zh());
                put(
                        cells,
                        ClerkColumn.NAME,
                        NAMES.get(i % NAMES.size()) + category.name().zh());
                put(
                        cells,
                        ClerkColumn.MODEL,
                        "BX-"
                                + Integer.toString(i * 7919 % 1_000_003 + 1_000_000, 36)
                                        .toUpperCase(java.util.Locale.ROOT)
                                + "-" + i + " V" + (1 + i % 9) + ".0");
                put(cells, ClerkColumn.MAKER, maker(i % MAKERS));
                put(cells, ClerkColumn.PARAMETERS, parameters(category, i));
            }
            if (count > 0) {
                certificate(cells, i, c);
            }
            table.row(List.of(cells));
        }
        certificates += count;
    }

    /** The test certificate ends within four years around today; the other kinds follow by their terms. */
    private void certificate(String[] cells, int i, int c) {
        String kind = switch (c) {
            case 1 -> "商用密码产品认证证书";
            case 2 -> "网络安全专用产品安全认证/检测";
            default -> "涉密信息系统产品检测证书";
        };
        int years = c == 1 || c == 2 ? 5 : 3;
        LocalDate issued = today.minusDays(i * 7L % 1400).minusYears(c < 3 ? 0 : 3L * (c - 2));
        put(cells, ClerkColumn.KIND, kind);
        put(cells, ClerkColumn.NUMBER, "BX-" + c + "-" + i);
        put(cells, ClerkColumn.ISSUER, "示例检测机构" + i % 7);
        put(cells, ClerkColumn.ISSUED, issued.getYear() + "." + issued.getMonthValue() + "." + issued.getDayOfMonth());
        put(cells, ClerkColumn.EXPIRES, issued.plusYears(years).minusDays(1).toString());
        put(cells, ClerkColumn.LEVEL, "机密级");
    }

    private static String parameters(Category category, int i) {
        List<String> pairs = new ArrayList<>();
        int shift = 0;
        for (CategoryParameter parameter : category.parameters()) {
            shift += 13;
            BigDecimal share = BigDecimal.valueOf((i + shift) % 1000).movePointLeft(3);
            BigDecimal value = parameter
                    .sampleMinimum()
                    .add(parameter
                            .upperBand()
                            .subtract(parameter.sampleMinimum())
                            .multiply(share));
            pairs.add(parameter.id() + "="
                    + switch (parameter.type()) {
                        case BOOLEAN -> String.valueOf(i % 3 > 0);
                        case INTEGER -> value.setScale(0, RoundingMode.DOWN).toPlainString();
                        case DECIMAL ->
                            value.setScale(4, RoundingMode.DOWN)
                                    .stripTrailingZeros()
                                    .toPlainString();
                    });
        }
        return String.join(";", pairs);
    }

    private static void put(String[] cells, ClerkColumn column, String value) {
        cells[column.index()] = value;
    }
}
