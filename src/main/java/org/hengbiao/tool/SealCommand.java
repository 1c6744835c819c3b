package org.hengbiao.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.sealing.Bid;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.Octets;
import org.hengbiao.sealing.PackageRefused;
import org.hengbiao.sealing.SealedBid;
import org.hengbiao.sealing.SealingBid;
import org.hengbiao.sealing.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seal}: makes a sealed bid from a description, its documents and what was downloaded of the tender. */
@Command(name = "seal", mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private TenderOption tender = new TenderOption();

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--bid", required = true, paramLabel = "FILE")
    private Path description = Path.of("");

    @Option(names = "--replaces", paramLabel = "MANIFEST")
    private @Nullable Path replaces;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "option.out-folder")
    private Path out = Path.of("");

    SealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TenderFile offered = tender.load();
        OpeningKeyFile openingKey = tender.checkedKey(offered);
        SigningKey signer = key.load(console);
        SealingBid.Order order = order(offered, openingKey, signer);
        Outputs.folder(out);
        SealedBid sealed = seal(order, signer);
        console.say(
                "sealed",
                Map.of(
                        "parts", String.valueOf(sealed.parts().size()),
                        "version", String.valueOf(sealed.manifest().place().version()),
                        "manifest", sealed.act().digest().hex(),
                        "deadline", offered.deadline().toString(),
                        "custody", offered.custody(),
                        "folder", out.toString()));
        warnOfClock(offered);
        return ExitCode.OK;
    }

    private SealingBid.Order order(TenderFile offered, OpeningKeyFile openingKey, SigningKey signer) {
        BidDescription described = BidDescription.load(description);
        EarlierVersion earlier = EarlierVersion.of(replaces);
        String lot = described.lot() == null && offered.lots().size() == 1
                ? offered.lots().get(0)
                : String.valueOf(described.lot());
        if (!offered.lots().contains(lot)) {
            throw Failed.usage("lot.unknown", Map.of("lots", String.join(", ", offered.lots())));
        }
        Bid.Header header = new Bid.Header(
                offered.id(),
                lot,
                vendor(signer.certificate()),
                earlier.version() + 1,
                described.amendments(),
                Octets.random(Bid.NONCE_OCTETS, new SecureRandom()));
        earlier.requireSamePlace(header);
        return new SealingBid.Order(
                bid(header, described),
                described.documents(),
                UUID.randomUUID(),
                earlier.digest(),
                openingKey.certificate(),
                offered.custody());
    }

    /** Documents come with the package, so answers that name them are added when those are measured. */
    private Bid bid(Bid.Header header, BidDescription described) {
        try {
            return new Bid(
                    header,
                    described.offers(),
                    described.answers(),
                    described.price(),
                    described.documents().stream().map(Documents::measured).toList());
        } catch (IllegalArgumentException e) {
            throw Failed.unable(
                    "bid.wrong", Map.of("file", description.toString(), "why", String.valueOf(e.getMessage())));
        }
    }

    private static CreditCode vendor(X509Certificate certificate) {
        return Certificates.creditCode(certificate).orElseThrow(() -> Failed.unable("key.no-code", Map.of()));
    }

    private SealedBid seal(SealingBid.Order order, SigningKey signer) {
        try {
            return new SealingBid(new SecureRandom()).seal(order, signer, out);
        } catch (PackageRefused e) {
            throw Failed.refused("seal.refused", Map.of("why", e.why().detail()));
        } catch (KeyRefused e) {
            throw Failed.refused("seal.refused", Map.of("why", e.why().detail()));
        } catch (GeneralSecurityException e) {
            throw Signing.notSigned(e);
        } catch (IOException e) {
            throw Failed.unable("seal.io", Map.of("why", String.valueOf(e.getMessage())));
        }
    }

    private void warnOfClock(TenderFile offered) {
        if (Instant.now().isAfter(offered.deadline())) {
            console.say("seal.late", Map.of("deadline", offered.deadline().toString()));
        }
    }
}
