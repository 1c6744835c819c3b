package org.hengbiao.catalog.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.catalog.DedicatedProduct;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;

/** Reads the national list of dedicated network-security products, such as {@code dedicated-products-2023.yaml}. */
public final class DedicatedProductReader {

    private DedicatedProductReader() {}

    /**
     * The entries in the file's order.
     *
     * @throws MalformedException with the place, when the file is wrong
     */
    public static List<DedicatedProduct> read(byte[] file) {
        JsonReader root = JsonReader.of(YamlDocument.parse(file).content())
                .only("type", "edition", "source", "products")
                .type("hengbiao.org/dedicated-products@v1");
        root.text("edition");
        root.text("source");
        List<DedicatedProduct> products = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonReader each : root.objects("products")) {
            each.only("id", "name", "definition", "category");
            if (!ids.add(each.text("id"))) {
                throw new MalformedException(each.pointer() + "/id", "this entry stands twice");
            }
            products.add(new DedicatedProduct(
                    each.text("id"),
                    CategoryReader.localized(each.object("name")),
                    CategoryReader.localized(each.object("definition")),
                    each.textOrNull("category")));
        }
        return List.copyOf(products);
    }
}
