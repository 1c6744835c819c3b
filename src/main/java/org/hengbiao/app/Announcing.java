package org.hengbiao.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.identity.Role;
import org.jboss.logging.Logger;

/** Once requests are answered, adds the demo data and tells where the service is and with which accounts to try it; then waits. */
class Announcing implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger("org.hengbiao");

    private final DemoData demo;
    private final String host;
    private final int port;

    Announcing(
            DemoData demo,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.demo = demo;
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        // After the port answers: a first start is slow enough without it.
        if (demo.wanted()) {
            demo.ensure();
        }
        LOG.info(words());
        Quarkus.waitForExit();
        return 0;
    }

    private String words() {
        StringBuilder words = new StringBuilder("Hengbiao is ready: http://" + host + ":" + port + "/");
        if (demo.wanted()) {
            words.append("\n  Demo accounts, all with the password ")
                    .append(PasswordRule.DEMO)
                    .append(':');
            DemoPeople.ACCOUNTS.forEach(account -> line(words, account.login(), account.role()));
            FirstPeople.ACCOUNTS.forEach((login, role) -> line(words, login, role));
        }
        return words.toString();
    }

    private static void line(StringBuilder words, String login, Role role) {
        words.append(String.format("%n    %-10s %s", login, role.text()));
    }
}
