package org.hengbiao.bidding.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/** The table {@code bid_withdrawal}. */
@ApplicationScoped
public class WithdrawalRows implements PanacheRepositoryBase<WithdrawalRow, UUID> {

    /** The withdrawal that was made by exactly that act. */
    public Optional<WithdrawalRow> ofAct(UUID tender, Sha256 act) {
        return find("tender = ?1 and act = ?2", tender, act.octets()).firstResultOptional();
    }

    public List<WithdrawalRow> ofTender(UUID tender) {
        return list("tender", tender);
    }
}
