package org.hengbiao.exchange.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code exchange_file}. */
@Entity
@Table(name = "exchange_file")
@NullUnmarked
public class ExchangeFileRow {

    public static final String OUT = "out";
    public static final String IN = "in";

    @Id
    public UUID id;

    public byte[] digest;
    public String kind;
    public String direction;
    public UUID about;
    public String owner;
    public byte[] answers;
    public byte[] document;
    public byte[] cms;
    public String signer;
    public UUID approvedBy;
    public UUID signedBy;
    public Instant createdAt;

    @Version
    public int version;

    public ExchangeKind kind() {
        return ExchangeKind.of(kind);
    }

    public Sha256 sha256() {
        return Sha256.ofOctets(digest);
    }

    public boolean isOut() {
        return direction.equals(OUT);
    }
}
