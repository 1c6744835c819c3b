package org.hengbiao.ledger.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.evidence.Salt;
import org.hengbiao.evidence.Statement;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code ledger_statement}. */
@Entity
@Table(name = "ledger_statement")
@NullUnmarked
public class StatementRow {

    @Id
    public byte[] entry;

    @Column(insertable = false, updatable = false)
    public Long number;

    public String act;
    public UUID tender;
    public Instant at;
    public byte[] header;
    public byte[] salt;
    public byte[] body;
    public byte[] bodySalt;
    public byte[] signed;
    public byte[] mac;
    public Long tick;
    public Integer slot;
    public byte[] path;

    public Sha256 entryDigest() {
        return Sha256.ofOctets(entry);
    }

    /** Reads the statement back and checks that header, body and salts belong together. */
    public Statement toStatement() {
        return Statement.read(header, Salt.ofOctets(salt), body, Salt.ofOctets(bodySalt));
    }
}
