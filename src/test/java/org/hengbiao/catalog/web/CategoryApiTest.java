package org.hengbiao.catalog.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.Categories;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.DedicatedProduct;
import org.hengbiao.catalog.DedicatedProducts;
import org.hengbiao.catalog.SampleCatalog;
import org.hengbiao.testing.People;
import org.junit.jupiter.api.Test;

/** A new category is data: its products are listed, valued and asked for like any other's. */
@QuarkusTest
class CategoryApiTest {

    @Inject
    SampleCatalog sample;

    @Inject
    Categories categories;

    @Inject
    DedicatedProducts dedicated;

    @Test
    void seventhCategoryNeedsNoCode() {
        sample.ensure();
        People.TestPerson bureau = People.of("bureau");
        bureau.asks()
                .get("/api/catalog/categories")
                .then()
                .statusCode(200)
                .body("id", hasItems("firewall", "web-gateway", "load-balancing"))
                .body("find { it.id == 'web-gateway' }.parameters[0].unit", equalTo("count/s"))
                .body("find { it.id == 'web-gateway' }.parameters[0].direction", equalTo("more"))
                .body("find { it.id == 'load-balancing' }.parameters", empty());
        bureau.asks()
                .get("/api/catalog/products?category=web-gateway&size=1")
                .then()
                .body("products[0].number", equalTo("WG-0001"))
                .body("products[0].values.requests", equalTo("1000"));
        bureau.asks()
                .get("/api/catalog/products?category=load-balancing")
                .then()
                .body("products", hasSize(1))
                .body("products[0].values", equalTo(Map.of()));
    }

    @Test
    void nationalListHasItsThirtyFourEntriesAndNamesTheCategoriesThatStandForThem() {
        sample.ensure();
        People.of("vendor")
                .asks()
                .get("/api/catalog/dedicated-products")
                .then()
                .statusCode(200)
                .body("$", hasSize(34))
                .body("nameZh", hasItems("防火墙", "电子文档安全管理产品"));
        List<String> known = categories.all().stream().map(Category::id).toList();
        List<String> named = dedicated.all().stream()
                .map(DedicatedProduct::category)
                .filter(category -> category != null)
                .toList();
        assertTrue(known.containsAll(named), named + " must be categories");
        assertEquals(5, named.size());
        given().get("/api/catalog/categories").then().statusCode(401);
        given().get("/api/catalog/dedicated-products").then().statusCode(401);
    }
}
