package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hengbiao.evidence.tracing.RowOrder;
import org.hengbiao.kernel.Octets;
import org.hengbiao.platform.KeyFolder;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.sealing.ServiceMac;

/** The secret behind all row orders, in {@code keys/row-order.key}: whoever has it can tell every copy from its rows. */
@ApplicationScoped
class RowOrderKey {

    private final Octets master;

    RowOrderKey(PlatformConfiguration configuration) {
        this.master = Octets.of(
                KeyFolder.at(configuration.data()).octets("row-order.key", () -> KeyFolder.random(ServiceMac.LENGTH)));
    }

    RowOrder of(UUID edition, int copy) {
        return RowOrder.derive(master, edition, copy);
    }
}
