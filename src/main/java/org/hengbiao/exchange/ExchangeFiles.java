package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.exchange.persistence.ExchangeCarriageRows;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The files of the exchange, for the bureau all of them, for a purchaser or an agency its own. */
@ApplicationScoped
public class ExchangeFiles {

    /** The longest page. */
    public static final int MAX_PAGE = 200;

    private final ExchangeFileRows rows;
    private final ExchangeCarriageRows carriages;

    ExchangeFiles(ExchangeFileRows rows, ExchangeCarriageRows carriages) {
        this.rows = rows;
        this.carriages = carriages;
    }

    /** A page, newest first; {@code after} is the last of the page before. */
    @Transactional
    public List<ExchangeFile> page(Person reader, @Nullable UUID after, int size) {
        String owner = reader.is(Role.BUREAU) ? null : reader.organisation().text();
        return rows.page(owner, after, Math.max(1, Math.min(MAX_PAGE, size))).stream()
                .map(this::toFile)
                .toList();
    }

    /** One file, if {@code reader} may see it. */
    @Transactional
    public Optional<ExchangeFile> find(Person reader, UUID id) {
        return rows.findByIdOptional(id).filter(row -> mayRead(reader, row)).map(this::toFile);
    }

    /**
     * The signed file as it goes onto the disc (CMS); {@code not-signed}, {@code no-carriage}: a disc leaves by a recorded
     * approval only.
     */
    @Transactional
    public Optional<Outcome<Octets>> signed(Person reader, UUID id) {
        return rows.findByIdOptional(id).filter(row -> mayRead(reader, row)).map(row -> {
            if (row.cms == null) {
                return Outcome.rejected(Refusal.notNow("not-signed", "The file is not signed yet.", null));
            }
            if (row.isOut() && carriages.ofFile(id).isEmpty()) {
                return Outcome.rejected(Refusal.notNow(
                        "no-carriage", "Record the approval, the number of the disc and its carrier first.", null));
            }
            return Outcome.accepted(Octets.of(row.cms));
        });
    }

    /** An answer on its way out is the bureau's alone: before it is approved and signed, nobody else may read or sign it. */
    static boolean mayRead(Person reader, ExchangeFileRow row) {
        boolean answerOnItsWay = row.isOut() && row.answers != null;
        return reader.is(Role.BUREAU)
                || (!answerOnItsWay
                        && row.owner.equals(reader.organisation().text())
                        && (reader.is(Role.PURCHASER) || reader.is(Role.AGENCY)));
    }

    ExchangeFile toFile(ExchangeFileRow row) {
        return new ExchangeFile(
                row.id,
                row.sha256(),
                row.kind(),
                row.isOut(),
                row.about,
                row.answers == null ? null : Sha256.ofOctets(row.answers),
                Octets.of(row.document),
                row.signer,
                row.approvedBy != null,
                row.createdAt,
                carriages.ofFile(row.id).stream()
                        .map(each -> new Carriage(each.approval, each.disc, each.carrier, each.at))
                        .toList());
    }
}
