package org.hengbiao.catalog.domain.clerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.CategoryParameter;
import org.hengbiao.catalog.ListFault;
import org.jspecify.annotations.Nullable;

/** Reads rows of a list: one reading for each model that the row names. */
public final class RowReading {

    private final Vocabulary vocabulary;

    public RowReading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a row.
     *
     * @param cells in the order of {@link ClerkColumn}
     * @return at least one reading; several for a row that lists several models
     */
    public List<ListReading> read(List<String> cells) {
        List<String> models = CellText.several(cells.get(ClerkColumn.MODEL.index()));
        if (models.size() < 2) {
            return List.of(one(cells));
        }
        List<ListReading> readings = new ArrayList<>();
        for (String model : models) {
            List<String> own = new ArrayList<>(cells);
            own.set(ClerkColumn.MODEL.index(), model);
            readings.add(one(own));
        }
        return readings;
    }

    private ListReading one(List<String> cells) {
        RowFaults row = new RowFaults(cells);
        if (row.blank(ClerkColumn.NAME) && row.blank(ClerkColumn.MODEL) && row.blank(ClerkColumn.MAKER)) {
            row.add(ClerkColumn.NAME, ListFault.ROW_WITHOUT_PRODUCT, "");
            return new ListReading(cells, null, null, null, null, null, null, null, null, List.of(), row.all());
        }
        Category category = category(row);
        String name = CellText.plain(row.cell(ClerkColumn.NAME));
        if (name.isEmpty()) {
            row.add(ClerkColumn.NAME, ListFault.NAME_MISSING, "");
        }
        ClerkModel model = model(row);
        String maker = maker(row);
        List<ListReading.ListCertificate> certificates = new CertificateCells(row, vocabulary).read();
        String brand = CellText.plain(row.cell(ClerkColumn.BRAND));
        String remark = CellText.plain(row.cell(ClerkColumn.REMARK));
        return new ListReading(
                cells,
                category == null ? null : category.id(),
                maker,
                name.isEmpty() ? null : name,
                model,
                brand.isEmpty() ? null : brand,
                onSale(row),
                category == null ? null : parameters(row, category),
                remark.isEmpty() ? null : remark,
                certificates,
                row.all());
    }

    private @Nullable Category category(RowFaults row) {
        String name = CellText.plain(row.cell(ClerkColumn.CATEGORY));
        if (name.isEmpty()) {
            row.add(ClerkColumn.CATEGORY, ListFault.CATEGORY_MISSING, "");
            return null;
        }
        Category category = vocabulary.category(name);
        if (category == null) {
            row.add(ClerkColumn.CATEGORY, ListFault.CATEGORY_UNKNOWN, name);
        }
        return category;
    }

    private static @Nullable ClerkModel model(RowFaults row) {
        String text = CellText.exact(row.cell(ClerkColumn.MODEL));
        if (text.isEmpty()) {
            row.add(ClerkColumn.MODEL, ListFault.MODEL_MISSING, "");
            return null;
        }
        if (text.contains("系列")) {
            row.add(ClerkColumn.MODEL, ListFault.SERIES, text);
            return null;
        }
        ClerkModel model = ClerkModel.read(text).orElse(null);
        if (model == null) {
            row.add(ClerkColumn.MODEL, ListFault.VERSION_MISSING, text);
        }
        return model;
    }

    private @Nullable String maker(RowFaults row) {
        String name = CellText.plain(row.cell(ClerkColumn.MAKER));
        if (name.isEmpty()) {
            row.add(ClerkColumn.MAKER, ListFault.MAKER_MISSING, "");
            return null;
        }
        String code = vocabulary.maker(name);
        if (code == null || code.equals(Vocabulary.SEVERAL)) {
            row.add(ClerkColumn.MAKER, code == null ? ListFault.MAKER_UNKNOWN : ListFault.MAKER_AMBIGUOUS, name);
            return null;
        }
        return code;
    }

    private static @Nullable LocalDate onSale(RowFaults row) {
        if (row.blank(ClerkColumn.ON_SALE)) {
            return null;
        }
        ClerkDate date = ClerkDate.read(row.cell(ClerkColumn.ON_SALE));
        if (date.fault() != null) {
            row.add(ClerkColumn.ON_SALE, date.fault(), row.cell(ClerkColumn.ON_SALE));
        }
        return date.day();
    }

    /** Names in either language or ids; every parameter of the category, in any order. */
    private static @Nullable String parameters(RowFaults row, Category category) {
        if (row.blank(ClerkColumn.PARAMETERS)) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (String cell : CellText.several(row.cell(ClerkColumn.PARAMETERS))) {
            String pair = CellText.exact(cell);
            int equals = pair.indexOf('=');
            values.put(
                    CellText.key(equals < 0 ? pair : pair.substring(0, equals)),
                    pair.substring(equals + 1).strip());
        }
        List<String> pairs = new ArrayList<>();
        for (CategoryParameter parameter : category.parameters()) {
            String value = values.remove(CellText.key(parameter.id()));
            value = value == null ? values.remove(CellText.key(parameter.name().zh())) : value;
            value = value == null ? values.remove(CellText.key(parameter.name().en())) : value;
            if (value == null) {
                row.add(
                        ClerkColumn.PARAMETERS,
                        ListFault.PARAMETER_WRONG,
                        parameter.name().zh());
                return null;
            }
            String written = value;
            parameter
                    .faultOf(written)
                    .ifPresent(rule -> row.add(
                            ClerkColumn.PARAMETERS,
                            ListFault.PARAMETER_WRONG,
                            parameter.name().zh() + "=" + written));
            pairs.add(parameter.id() + "=" + value);
        }
        values.keySet().forEach(name -> row.add(ClerkColumn.PARAMETERS, ListFault.PARAMETER_WRONG, name));
        return String.join(";", pairs);
    }
}
