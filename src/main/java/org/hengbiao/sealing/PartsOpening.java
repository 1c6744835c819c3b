package org.hengbiao.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengbiao.kernel.Sha256;

/**
 * Hashes, checks and opens the parts of one bid with a few threads, each with three buffers of its own, two of them off the heap. Which failure is
 * reported does not depend on the order in which they run: a changed part before one that does not open, a lower before a
 * higher one; so every part is hashed even when one has failed.
 */
final class PartsOpening {

    private static final int MAX_THREADS = 4;
    private static final int STEP = 64 * 1024;

    private final Manifest manifest;
    private final PartSource source;
    private final PartOpener opener;
    private final FileChannel target;
    private final AtomicInteger next = new AtomicInteger(1);
    private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();

    private record Failure(boolean byBidder, int part, Unsealed outcome) {}

    PartsOpening(Manifest manifest, PartSource source, PartOpener opener, FileChannel target) {
        this.manifest = manifest;
        this.source = source;
        this.opener = opener;
        this.target = target;
    }

    /** Opens all parts into the target; the failure to report, if any. */
    Optional<Unsealed> run() throws IOException {
        int threads = Math.min(
                manifest.parts().size(),
                Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, PartsOpening::daemon);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    new Worker().work();
                    return true;
                }));
            }
            for (Future<?> worker : running) {
                await(worker);
            }
        } finally {
            pool.shutdownNow();
        }
        return failures.stream()
                .min(Comparator.comparing(Failure::byBidder).thenComparing(Failure::part))
                .map(Failure::outcome);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "unsealing");
        thread.setDaemon(true);
        return thread;
    }

    private static void await(Future<?> worker) throws IOException {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unsealing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("unsealing failed", e.getCause());
        }
    }

    /** What one thread does, with its own buffers. */
    private final class Worker {

        private final byte[] sealed;
        private final ByteBuffer working;
        private final ByteBuffer plain;

        Worker() {
            int largest = (int) manifest.parts().stream()
                    .mapToLong(Manifest.Part::size)
                    .max()
                    .orElse(0);
            sealed = new byte[largest];
            working = ByteBuffer.allocateDirect(largest);
            plain = ByteBuffer.allocateDirect(largest);
        }

        void work() throws IOException {
            int count = manifest.parts().size();
            for (int part = next.getAndIncrement(); part <= count; part = next.getAndIncrement()) {
                Manifest.Part expected = manifest.parts().get(part - 1);
                if (fetched(part, expected)) {
                    open(part, (int) expected.size());
                }
            }
        }

        private boolean fetched(int part, Manifest.Part expected) {
            String reason;
            try (InputStream in = source.open(part)) {
                if (digest(in, (int) expected.size()).equals(Optional.of(expected.sha256()))) {
                    return true;
                }
                reason = "the stored bytes of part " + part + " are not those of the manifest";
            } catch (IOException e) {
                reason = "the stored bytes of part " + part + " cannot be read";
            }
            failures.add(new Failure(false, part, new Unsealed.UnopenedByPlatform(part, reason)));
            return false;
        }

        /** Reads exactly {@code length} octets and digests each step while the processor still has it at hand. */
        private Optional<Sha256> digest(InputStream in, int length) throws IOException {
            MessageDigest digest = Sha256.newDigest();
            for (int done = 0; done < length; ) {
                int read = in.readNBytes(sealed, done, Math.min(STEP, length - done));
                if (read == 0) {
                    return Optional.empty();
                }
                digest.update(sealed, done, read);
                done += read;
            }
            return in.read() < 0 ? Optional.of(Sha256.ofOctets(digest.digest())) : Optional.empty();
        }

        private void open(int part, int length) throws IOException {
            try {
                opener.open(sealed, length, manifest.context(part), working, plain);
                boolean last = part == manifest.parts().size();
                if (!last && plain.remaining() != PartProfile.PLAIN_OCTETS) {
                    throw new PartRefused(
                            PartRefused.Reason.PART_SIZE, "only the last part may be shorter than 16 MiB");
                }
                for (long at = (part - 1L) * PartProfile.PLAIN_OCTETS; plain.hasRemaining(); ) {
                    at += target.write(plain, at);
                }
            } catch (PartRefused e) {
                String reason = "part " + part + ": " + e.why().detail();
                failures.add(new Failure(
                        true, part, new Unsealed.UnopenedByBidder(e.why().code(), reason)));
            }
        }
    }
}
