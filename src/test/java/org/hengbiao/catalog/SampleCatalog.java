package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.kernel.CreditCode;

/**
 * The demo catalog with a seventh category, {@code web-gateway}, and sixty products in it, {@code WG-0001} to {@code WG-0060}: on
 * sale, certified until 2036, never admitted; and an eighth category without parameters with {@code LB-0001} in it. Each test takes numbers of its own.
 */
@ApplicationScoped
public class SampleCatalog {

    /** The maker of all sample products. */
    public static final CreditCode MAKER = new CreditCode("91999901HBDM00016K");

    private static final String CATEGORY = """
            category: web-gateway
            name: {en: "Web gateway", zh: "网页防护网关"}
            definition:
              en: "A device in front of web servers that checks requests."
              zh: "部署在网站服务器前端、检查访问请求的设备。"
            standard: ["GB 42250-2022"]
            placement: {en: "In front of a server area.", zh: "服务器区前端。"}
            parameters:
              - id: requests
                name: {en: "Requests per second", zh: "每秒请求数"}
                unit: "count/s"
                type: integer
                direction: more
                min: 100
                max: 10000000
                sampleMinimum: 5000
                upperBand: 50000
            """;

    private static final String NAMED_ONLY = """
            category: load-balancing
            name: {en: "Load balancing product", zh: "负载均衡产品"}
            definition: {en: "Spreads requests over several servers.", zh: "将请求分配到多台服务器。"}
            standard: []
            placement: {en: "In front of a server area.", zh: "服务器区前端。"}
            parameters: []
            """;

    private static boolean imported;

    private final ImportingCatalog importing;

    SampleCatalog(ImportingCatalog importing) {
        this.importing = importing;
    }

    /** Number of the product. */
    public static String number(int index) {
        return "WG-%04d".formatted(index);
    }

    /** Imports it once: what tests add to it, such as a withdrawal, no folder may take back. */
    public void ensure() {
        synchronized (SampleCatalog.class) {
            if (!imported) {
                importAll();
                imported = true;
            }
        }
    }

    private void importAll() {
        String outcome = importing
                .importFolder(files(), Actor.PLATFORM)
                .fold(
                        imported -> "imported",
                        why -> why instanceof CatalogErrors errors
                                ? errors.faults().toString()
                                : why.toString());
        if (!outcome.equals("imported")) {
            throw new AssertionError(outcome);
        }
    }

    /** The folder's files by name. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = DemoFolder.files();
        files.put("categories/web-gateway.yaml", CATEGORY.getBytes(StandardCharsets.UTF_8));
        files.put("categories/load-balancing.yaml", NAMED_ONLY.getBytes(StandardCharsets.UTF_8));
        StringBuilder products = new StringBuilder(text(files, "products.csv"));
        StringBuilder certificates = new StringBuilder(text(files, "certificates.csv"));
        for (int i = 1; i <= 60; i++) {
            products.append("%s,web-gateway,%s,示例甲安全技术有限公司,示例甲盾,网页防护网关,WG%d,V1.0,2024-01-01,,requests=%d\n"
                    .formatted(number(i), MAKER.text(), i, 1000 * i));
            for (int j = 0; j < 4; j++) {
                certificates.append("WG-CT-%d-%d,classified-test,示例测评中心,%s,WG%d,V1.0,secret,%d-01-01,%d-12-31,,,%s\n"
                        .formatted(
                                i,
                                j,
                                number(i),
                                i,
                                2025 + 3 * j,
                                2027 + 3 * j,
                                j == 0 ? "" : "WG-CT-" + i + "-" + (j - 1)));
            }
        }
        products.append(
                "LB-0001,load-balancing,%s,示例甲安全技术有限公司,示例甲盾,负载均衡,LB1,V1.0,2024-01-01,,\n".formatted(MAKER.text()));
        files.put("products.csv", products.toString().getBytes(StandardCharsets.UTF_8));
        files.put("certificates.csv", certificates.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }
}
