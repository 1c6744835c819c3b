package org.hengbiao.identity.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.identity.SignInRecord;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code sign_in}: one attempt, kept for good. */
@Entity
@Table(name = "sign_in")
@NullUnmarked
public class SignInRow {

    @Id
    public UUID id;

    public String login;
    public String address;
    public Instant at;
    public String result;

    public SignInRecord.SignInAttempt toAttempt() {
        return new SignInRecord.SignInAttempt(id, login, address, at, result);
    }
}
