package org.hengbiao.identity.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code token}: the digest of a bearer token or of a page session. */
@Entity
@Table(name = "token")
@NullUnmarked
public class TokenRow {

    @Id
    public byte[] digest;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "person_id")
    public PersonRow person;

    public String kind;
    public Instant createdAt;
    public Instant expiresAt;
}
