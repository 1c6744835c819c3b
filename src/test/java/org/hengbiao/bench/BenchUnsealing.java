package org.hengbiao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.sealing.Attachment;
import org.hengbiao.sealing.Bid;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.sealing.Octets;
import org.hengbiao.sealing.SealedBid;
import org.hengbiao.sealing.SealingBid;
import org.hengbiao.sealing.SigningKey;
import org.hengbiao.sealing.Unsealed;
import org.hengbiao.sealing.UnsealingBid;

/**
 * Unseals a large bid in this JVM and lets {@code openssl cms -decrypt} open the same parts, in turns. To be run with
 * {@code -Xmx256m}; arguments: MiB (1024), rounds (5). Ours does more: it hashes every part and checks package, signature
 * and documents; openssl only decrypts.
 */
public final class BenchUnsealing {

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
    private static final Path FOLDER = Path.of("target", "bench");
    private static final char[] PASSWORD = "bench".toCharArray();

    /** Where user time stands in {@code /proc/self/stat} behind the name; system time follows. */
    private static final int OWN = 11;

    private static final int CHILDREN = 13;

    private BenchUnsealing() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        int mebibytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1024;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Files.createDirectories(FOLDER);
        SecureRandom random = new SecureRandom();
        DemoCertificateAuthority authority = DemoCertificateAuthority.create(
                "示例根", Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(1)), random);
        CreditCode code = new CreditCode("91110000000000010" + CreditCode.checkCharacter("91110000000000010"));
        var subject = new DemoCertificateAuthority.Subject("示例", "示例公司", code);
        DemoCertificateAuthority.IssuedKey opening = authority.issueShare(subject);
        SigningKey vendor = authority.issueSigning(subject).signing();
        SealedBid sealed = seal(mebibytes, code, vendor, opening.decryption(), random);
        Path key = exportKey(opening);
        double size = 0;
        for (Path part : sealed.parts()) {
            size += Files.size(part) / 1048576.0;
        }
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ourProcessor = new ArrayList<>();
        List<Double> theirProcessor = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            double start = processorSeconds(OWN);
            ours.add(unseal(sealed, vendor, opening.decryption()));
            ourProcessor.add(processorSeconds(OWN) - start);
            start = processorSeconds(CHILDREN);
            theirs.add(openssl(sealed, key));
            theirProcessor.add(processorSeconds(CHILDREN) - start);
            OUT.printf(Locale.ROOT, "round %d: ours %.2f s, openssl %.2f s%n", i + 1, ours.get(i), theirs.get(i));
        }
        double our = median(ours);
        double their = median(theirs);
        OUT.printf(Locale.ROOT, "%.0f MiB in %d parts%n", size, sealed.parts().size());
        OUT.printf(Locale.ROOT, "ours: median %.2f s, %.0f MiB/s%n", our, size / our);
        OUT.printf(Locale.ROOT, "openssl cms -decrypt: median %.2f s, %.0f MiB/s%n", their, size / their);
        OUT.printf(Locale.ROOT, "ratio %.2f%n", their / our);
        OUT.printf(
                Locale.ROOT,
                "processor time, all threads: ours %.2f s, openssl %.2f s%n",
                median(ourProcessor),
                median(theirProcessor));
        OUT.printf(
                Locale.ROOT,
                "heap: peak %d MiB of at most %d MiB%n",
                peakHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static SealedBid seal(
            int mebibytes, CreditCode code, SigningKey vendor, DecryptionKey opening, SecureRandom random)
            throws Exception {
        Path document = FOLDER.resolve("document.bin");
        byte[] block = new byte[1 << 20];
        Random content = new Random(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(document))) {
            for (int i = 0; i < mebibytes; i++) {
                content.nextBytes(block);
                out.write(block);
            }
        }
        Bid bid = new Bid(
                new Bid.Header(UUID.randomUUID(), "1", code, 1, List.of(), Octets.random(32, random)),
                List.of(new Bid.Offer(
                        "item", new Bid.Product("示例", "示例", "M", "1"), 1, Money.of("1.00"), Map.of(), List.of())),
                Map.of(),
                Money.of("1.00"),
                List.of());
        SealingBid.Order order = new SealingBid.Order(
                bid,
                List.of(new Attachment("document.bin", "application/octet-stream", document)),
                UUID.randomUUID(),
                null,
                opening.certificate(),
                "openers");
        return new SealingBid(random).seal(order, vendor, FOLDER);
    }

    private static Path exportKey(DemoCertificateAuthority.IssuedKey opening) throws Exception {
        Path file = FOLDER.resolve("opening.p12");
        Files.write(file, opening.toPkcs12(PASSWORD));
        Path pem = FOLDER.resolve("opening.pem");
        run(List.of(
                "openssl",
                "pkcs12",
                "-in",
                file.toString(),
                "-passin",
                "pass:bench",
                "-nodes",
                "-clcerts",
                "-out",
                pem.toString()));
        return pem;
    }

    private static double unseal(SealedBid sealed, SigningKey vendor, DecryptionKey opening) throws IOException {
        long start = System.nanoTime();
        Unsealed outcome = new UnsealingBid(opening)
                .unseal(new UnsealingBid.Order(
                        sealed.manifest(),
                        Certificates.fingerprint(vendor.certificate()),
                        part -> Files.newInputStream(sealed.parts().get(part - 1)),
                        FOLDER.resolve("opened.zip")));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(outcome instanceof Unsealed.Opened)) {
            throw new IllegalStateException("did not open: " + outcome);
        }
        return seconds;
    }

    private static double openssl(SealedBid sealed, Path key) throws Exception {
        long start = System.nanoTime();
        for (Path part : sealed.parts()) {
            run(List.of(
                    "openssl",
                    "cms",
                    "-decrypt",
                    "-binary",
                    "-inform",
                    "DER",
                    "-in",
                    part.toString(),
                    "-recip",
                    key.toString(),
                    "-inkey",
                    key.toString(),
                    "-out",
                    FOLDER.resolve("opened.part").toString()));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
    }

    /** Seconds from Linux's process table, in ticks of 10 ms; on a busy machine they say more than the clock. */
    private static double processorSeconds(int field) throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[field]) + Long.parseLong(fields[field + 1])) / 100.0;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(BenchUnsealing::peak)
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
