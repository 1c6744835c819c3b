package org.hengbiao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.sealing.DemoCertificateAuthority.IssuedKey;
import org.hengbiao.sealing.DemoCertificateAuthority.Subject;

/** All people of the story. Each organisation's name says that it is an example; the region 9999 of their codes exists nowhere. */
public final class Cast {

    /** The password of every demo account, which a production installation refuses. */
    public static final String PASSWORD = "hengbiao-demo";

    private static final String KEY_PASSWORD = "demo-key-password";

    private final Path folder;
    private final ApiClient sysadmin;
    private final ApiClient secadmin;
    private final ApiClient anybody;
    private final DemoCertificateAuthority authority;
    private final Map<String, Player> players = new LinkedHashMap<>();
    private int organisations;

    private Cast(Path folder, ApiClient anybody, DemoCertificateAuthority authority) {
        this.folder = folder;
        this.anybody = anybody;
        this.sysadmin = anybody.signIn("sysadmin", PASSWORD);
        this.secadmin = anybody.signIn("secadmin", PASSWORD);
        this.authority = authority;
    }

    /** Signs in the administrators and has the demo authority accepted. */
    public static Cast assemble(Path folder, ApiClient anybody) {
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.DAYS);
        DemoCertificateAuthority authority = DemoCertificateAuthority.create(
                "示例演示证书机构 Demo CA", from, from.plus(1000, ChronoUnit.DAYS), new SecureRandom());
        Cast cast = new Cast(folder, anybody, authority);
        cast.accept(authority);
        return cast;
    }

    /** Has another authority accepted, such as that of another installation's people. */
    public void accept(DemoCertificateAuthority other) {
        secadmin.send(
                        "POST",
                        "/api/trust-anchors?waivesCrl=true",
                        "application/pkix-cert",
                        Certificates.der(other.root()))
                .expect(201);
    }

    /** An organisation with a code of its own. */
    public CreditCode organisation(String nameZh, String nameEn) {
        String head = String.format("1199990%010d", ++organisations);
        CreditCode code = new CreditCode(head + CreditCode.checkCharacter(head + "0"));
        organisation(code, nameZh, nameEn, "not-applicable");
        return code;
    }

    /** An organisation that the catalog's data knows. */
    public void organisation(CreditCode code, String nameZh, String nameEn, String size) {
        sysadmin.post(
                        "/api/organisations",
                        JsonObject.with("code", code.text())
                                .with("nameZh", nameZh)
                                .with("nameEn", nameEn)
                                .with("size", size)
                                .build())
                .expect(201);
    }

    /** A person with one role, a token and a registered signing key. */
    public Player add(String login, String name, CreditCode organisation, String role) {
        UUID id = sysadmin.post(
                        "/api/people",
                        JsonObject.with("login", login)
                                .with("name", name)
                                .with("organisation", organisation.text())
                                .with("password", PASSWORD)
                                .build())
                .expect(201)
                .json()
                .uuid("id");
        secadmin.put(
                        "/api/people/" + id + "/roles",
                        JsonObject.with("roles", JsonArray.of(Json.text(role))).build())
                .expect(200);
        IssuedKey key = authority.issueSigning(new Subject(name, organisation.text(), organisation));
        Player player = new Player(
                login, id, organisation, anybody.signIn(login, PASSWORD), folder.resolve(login), key.signing());
        keep(player.folder(), key, "signing");
        register(player);
        players.put(login, player);
        return player;
    }

    private static void register(Player player) {
        String certificate =
                Base64.getEncoder().encodeToString(Certificates.der(player.key().certificate()));
        player.api()
                .post(
                        "/api/certificates",
                        JsonObject.with("certificate", certificate).build())
                .expect(201);
    }

    /** A share key for an opener, kept in its folder as {@code share.p12} and {@code share.cer}. */
    public void giveShareKey(Player opener) {
        Subject subject = new Subject(opener.login(), opener.organisation().text(), opener.organisation());
        keep(opener.folder(), authority.issueShare(subject), "share");
    }

    private static void keep(Path home, IssuedKey key, String name) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("password.txt"), KEY_PASSWORD + "\n");
            Files.write(home.resolve(name + ".p12"), key.toPkcs12(KEY_PASSWORD.toCharArray()));
            Files.write(home.resolve(name + ".cer"), Certificates.der(key.certificate()));
        } catch (IOException e) {
            throw new Deviation("a key can't be kept in " + home, e);
        }
    }

    /** Who was added under {@code login}. */
    public Player player(String login) {
        Player player = players.get(login);
        if (player == null) {
            throw new Deviation("nobody is called " + login);
        }
        return player;
    }

    /** Moves the sandbox's clock, such as by {@code P21D}. */
    public void moveClock(String forward) {
        sysadmin.post("/api/sandbox/clock", JsonObject.with("forward", forward).build())
                .expect(200);
    }

    public DemoCertificateAuthority authority() {
        return authority;
    }
}
