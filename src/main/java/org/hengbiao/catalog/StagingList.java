package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.BlobStore;
import org.jspecify.annotations.Nullable;

/**
 * Brings a list as a file and sets the work on it going. The file is kept by its digest before anything is answered, so whoever
 * sent it may go away, and a reading that broke off can begin again on any node.
 */
@ApplicationScoped
public class StagingList {

    private final BlobStore blobs;
    private final KeepingStagedList keeping;
    private final StagedLists lists;
    private final ReadingList reading;
    private final TakingOverList takingOver;
    private final ListJobs jobs;

    StagingList(
            BlobStore blobs,
            KeepingStagedList keeping,
            StagedLists lists,
            ReadingList reading,
            TakingOverList takingOver,
            ListJobs jobs) {
        this.blobs = blobs;
        this.keeping = keeping;
        this.lists = lists;
        this.reading = reading;
        this.takingOver = takingOver;
        this.jobs = jobs;
    }

    /**
     * Takes a file in and begins to read it. The same file while it still waits is the same list.
     *
     * @param name what the file is called
     * @param replaces an open list that this one replaces; null for none
     * @return the list, or why the replaced one can't be
     */
    public Outcome<StagedList> stage(Person person, String name, InputStream content, @Nullable UUID replaces)
            throws IOException {
        Optional<StagedList> replaced = replaces == null ? Optional.empty() : lists.find(replaces);
        if (replaced.isPresent() && !replaced.get().open()) {
            return Outcome.rejected(new ListRefused.NotNow(replaced.get().phase()));
        }
        Sha256 digest;
        long octets;
        try (BlobStore.Incoming incoming = blobs.receive()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                incoming.write(buffer, 0, read);
            }
            octets = Math.max(1, incoming.size());
            digest = incoming.keep();
        }
        return keeping.keep(
                        person,
                        name.isBlank() ? "list" : name,
                        new KeepingStagedList.KeptFile(digest, octets),
                        replaced)
                .fold(list -> Outcome.accepted(resume(list).orElseThrow()), Outcome::rejected);
    }

    /** Reads a list whose reading has not ended, from the beginning; any other list stays as it is. */
    public Optional<StagedList> resume(UUID id) {
        lists.find(id)
                .filter(list -> list.phase() == StagedList.Phase.INTERRUPTED)
                .ifPresent(list -> jobs.begin(id, any -> read(list)));
        return lists.find(id);
    }

    /** Begins to take a list over. */
    public Optional<Outcome<StagedList>> takeOver(Person person, UUID id) {
        return lists.find(id).map(list -> {
            if (list.phase() == StagedList.Phase.FAULTY) {
                return Outcome.rejected(new ListRefused.Faulty(list.counts().faults()));
            }
            boolean begun = list.phase() == StagedList.Phase.READY
                    && jobs.begin(id, any -> takingOver.takeOver(id, person.id()));
            return begun
                    ? Outcome.accepted(lists.find(id).orElseThrow())
                    : Outcome.rejected(new ListRefused.NotNow(list.phase()));
        });
    }

    /**
     * Throws an open list away. Its file's octets stay: the store keeps them by their digest, and another feature may hold the same
     * ones, such as a scan or an opened package.
     */
    public Optional<Outcome<StagedList>> throwAway(UUID id) {
        Optional<StagedList> list = lists.find(id);
        if (list.isPresent() && list.get().open()) {
            Outcome<Boolean> thrown = keeping.throwAway(id);
            return lists.find(id).map(now -> thrown.fold(any -> Outcome.accepted(now), Outcome::rejected));
        }
        return list.map(busy -> Outcome.rejected(new ListRefused.NotNow(busy.phase())));
    }

    private void read(StagedList list) {
        try {
            Path file = Files.createTempFile("list", ".file");
            try (InputStream in = blobs.open(list.digest())) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                reading.read(list.id(), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
