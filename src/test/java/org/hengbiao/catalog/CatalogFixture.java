package org.hengbiao.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.platform.ClockOfRecord;

/** Products that a test adds to the demo catalog, by the import that a clerk uses. */
@ApplicationScoped
public class CatalogFixture {

    private static final String PARAMETERS = "throughput=80;concurrent-sessions=3200000;new-connections=260000;"
            + "latency=14.5;vpn-tunnels=10000;failover=0.5;mtbf=120000";

    private final ImportingCatalog importing;
    private final ClockOfRecord clock;

    CatalogFixture(ImportingCatalog importing, ClockOfRecord clock) {
        this.importing = importing;
        this.clock = clock;
    }

    /**
     * A firewall to add.
     *
     * @param number such as FW-9101
     * @param makerCode code of a maker in the demo catalog, or of a new one
     * @param maker the maker's Chinese name
     * @param brand its brand
     * @param model the model; its version is 1.0
     */
    public record Firewall(String number, String makerCode, String maker, String brand, String model) {}

    /** Adds and admits a firewall whose test certificate ends in {@code days} days. */
    public void admitted(Firewall firewall, String certificate, int days) {
        Map<String, byte[]> files = DemoFolder.files();
        LocalDate today = CatalogDay.of(clock.now());
        LocalDate end = today.plusDays(days);
        if (!text(files, "vendors.csv").contains(firewall.makerCode())) {
            append(
                    files,
                    "vendors.csv",
                    firewall.makerCode() + "," + firewall.maker() + ",Example " + firewall.number() + ",small");
        }
        append(
                files,
                "products.csv",
                firewall.number() + ",firewall," + firewall.makerCode() + "," + firewall.maker() + ","
                        + firewall.brand() + ",测试防火墙," + firewall.model() + ",1.0,2024-01-02,," + PARAMETERS);
        append(
                files,
                "certificates.csv",
                certificate + ",classified-test,示例保密科技测评中心东部分中心," + firewall.number() + "," + firewall.model()
                        + ",1.0,secret," + end.minusYears(3).plusDays(1) + "," + end + ",,,");
        append(
                files,
                "listings.csv",
                firewall.number() + ",admit," + today.minusDays(2) + "," + today.minusDays(2) + ",测评合格");
        assertEquals(
                "imported",
                importing.importFolder(files, Actor.PLATFORM).fold(imported -> "imported", Object::toString));
    }

    /** Adds a certificate from today on in place of a revoked one. */
    public void renewed(String number, String model, String before, String certificate) {
        Map<String, byte[]> files = DemoFolder.files();
        LocalDate today = CatalogDay.of(clock.now());
        append(
                files,
                "certificates.csv",
                certificate + ",classified-test,示例保密科技测评中心东部分中心," + number + "," + model + ",1.0,secret," + today + ","
                        + today.plusYears(3).minusDays(1) + ",,," + before);
        assertEquals(
                "imported",
                importing.importFolder(files, Actor.PLATFORM).fold(imported -> "imported", Object::toString));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    private static void append(Map<String, byte[]> files, String name, String line) {
        files.put(name, (text(files, name) + line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
