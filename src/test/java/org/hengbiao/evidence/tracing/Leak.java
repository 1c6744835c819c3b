package org.hengbiao.evidence.tracing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of a copy's rows on their way out. */
record Leak(List<TracedRow> rows) {

    /** The rows as they stand in a copy. */
    static Leak of(TraceRegister register, TraceRegister.Copy copy) {
        Map<String, TracedRow> byNumber =
                register.rows().stream().collect(Collectors.toMap(TracedRow::number, Function.identity()));
        return new Leak(copy.order().arrange(List.copyOf(byNumber.keySet())).stream()
                .map(byNumber::get)
                .toList());
    }

    Leak sortedBy(Function<TracedRow, String> column) {
        return new Leak(rows.stream().sorted(Comparator.comparing(column)).toList());
    }

    Leak shuffled(Random random) {
        List<TracedRow> all = new ArrayList<>(rows);
        java.util.Collections.shuffle(all, random);
        return new Leak(all);
    }

    /** Without {@code percent} of the rows. */
    Leak missing(int percent, Random random) {
        List<TracedRow> left = new ArrayList<>(rows);
        for (int i = rows.size() * percent / 100; i > 0; i--) {
            left.remove(random.nextInt(left.size()));
        }
        return new Leak(left);
    }

    /** With {@code percent} of the rows taken out and put anywhere. */
    Leak moved(int percent, Random random) {
        List<TracedRow> all = new ArrayList<>(rows);
        for (int i = rows.size() * percent / 100; i > 0; i--) {
            TracedRow row = all.remove(random.nextInt(all.size()));
            all.add(random.nextInt(all.size() + 1), row);
        }
        return new Leak(all);
    }

    /** A plain CSV file with a title, headers and a running number. */
    String csv() {
        StringBuilder text = new StringBuilder("推荐产品目录,,,,\n序号,编号,型号,版本,证书编号\n");
        for (int i = 0; i < rows.size(); i++) {
            TracedRow row = rows.get(i);
            text.append(i + 1)
                    .append(',')
                    .append(row.number())
                    .append(',')
                    .append(row.model())
                    .append(',')
                    .append(row.version())
                    .append(',')
                    .append(row.certificates().get(0))
                    .append("\r\n");
        }
        return text.append("制表：某人,,,,\n").toString();
    }
}
