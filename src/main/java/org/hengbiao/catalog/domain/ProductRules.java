package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.CategoryParameter;
import org.jspecify.annotations.Nullable;

/** The rows of {@code products.csv}. */
final class ProductRules {

    static final List<String> HEADER = List.of(
            "number",
            "category",
            "vendor_code",
            "maker",
            "brand",
            "product",
            "model",
            "version",
            "on_sale_from",
            "withdrawn_on",
            "parameters");

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-[0-9]{4,8}");

    private final Merge<Product> products;
    private final Merge<Withdrawal> withdrawals;
    private final Definitions definitions;
    private final Merge<Maker> makers;
    private final Map<String, String> numberByIdentity = new HashMap<>();

    ProductRules(CatalogSet onRecord, Definitions definitions, Merge<Maker> makers) {
        this.products = new Merge<>(onRecord.products());
        this.withdrawals = new Merge<>(onRecord.withdrawals());
        this.definitions = definitions;
        this.makers = makers;
        products.all().forEach(product -> numberByIdentity.put(product.identity(), product.number()));
    }

    void take(RowReader row) {
        String makerName = row.text("maker");
        LocalDate withdrawn = row.dateOrNull("withdrawn_on");
        Product product = new Product(
                row.text("number"),
                row.text("category"),
                row.text("vendor_code"),
                row.text("brand"),
                row.text("product"),
                row.text("model"),
                row.text("version"),
                row.date("on_sale_from"),
                Objects.requireNonNullElse(row.textOrNull("parameters"), ""));
        row.demand(
                NUMBER.matcher(product.number()).matches(),
                "number",
                "a number is two letters, -, four to eight digits");
        checkMaker(row, product, makerName);
        checkParameters(row, product);
        row.demand(
                withdrawn == null || !withdrawn.isBefore(product.onSaleFrom()),
                "withdrawn_on",
                "a product is withdrawn no earlier than it goes on sale");
        String other = numberByIdentity.putIfAbsent(product.identity(), product.number());
        row.demand(
                other == null || other.equals(product.number()),
                "model",
                "maker, model and version are those of " + other);
        if (row.whole()) {
            products.take(product, row, "number");
            takeWithdrawal(row, product.number(), withdrawn);
        }
    }

    private void takeWithdrawal(RowReader row, String number, @Nullable LocalDate withdrawn) {
        if (withdrawn == null) {
            withdrawals.demandAbsent(number, row, "withdrawn_on");
        } else if (row.whole()) {
            withdrawals.take(new Withdrawal(number, withdrawn), row, "withdrawn_on");
        }
    }

    private void checkMaker(RowReader row, Product product, String makerName) {
        Maker maker = makers.get(product.maker());
        row.demand(!makers.lacks(product.maker()), "vendor_code", "no vendor has this code");
        if (maker != null) {
            row.demand(maker.nameZh().equals(makerName), "maker", "the vendor of this code is " + maker.nameZh());
        }
    }

    private void checkParameters(RowReader row, Product product) {
        Category category = definitions.category(product.category());
        row.demand(!definitions.lacksCategory(product.category()), "category", "there is no such category");
        if (category == null) {
            return;
        }
        List<String> ids = new ArrayList<>();
        for (String pair : product.parameters().isEmpty()
                ? new String[0]
                : product.parameters().split(";", -1)) {
            int equals = pair.indexOf('=');
            String id = equals < 0 ? pair : pair.substring(0, equals);
            ids.add(id);
            category.parameter(id)
                    .flatMap(parameter -> parameter.faultOf(equals < 0 ? "" : pair.substring(equals + 1)))
                    .ifPresent(rule -> row.fault("parameters", rule));
        }
        List<String> wanted =
                category.parameters().stream().map(CategoryParameter::id).toList();
        row.demand(ids.equals(wanted), "parameters", "parameters must be, in this order, " + String.join(";", wanted));
    }

    Merge<Product> products() {
        return products;
    }

    Merge<Withdrawal> withdrawals() {
        return withdrawals;
    }
}
