package org.hengbiao.tendering;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengbiao.catalog.WorkingDays;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.StartRefused;
import org.hengbiao.regulation.Periods;
import org.hengbiao.regulation.Regulations;
import org.hengbiao.regulation.RuleSet;
import org.hengbiao.regulation.WorkCalendar;

/**
 * The law as this installation knows it: dated limits of each jurisdiction and the calendars of working days, read from data
 * files at start. A tender keeps the law of its publication day.
 */
@Startup
@ApplicationScoped
public class Law implements WorkingDays {

    private final Map<String, Regulations> regulations;
    private final WorkCalendar calendar;

    Law(LawConfiguration configuration, PlatformConfiguration platform) {
        Path folder = configuration.folder().toAbsolutePath();
        try {
            this.regulations = regulations(folder.resolve("regulations"));
            this.calendar = WorkCalendar.load(calendars(folder, platform.sandbox()));
        } catch (IOException | MalformedException e) {
            throw new StartRefused("The law can't be read from the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The law of {@code jurisdiction} on the day of {@code instant} in Asia/Shanghai; none when it is not known here. */
    public Optional<RuleSet> on(String jurisdiction, Instant instant) {
        return Optional.ofNullable(regulations.get(jurisdiction)).map(law -> law.on(Periods.dayOf(instant)));
    }

    @Override
    public WorkCalendar calendar() {
        return calendar;
    }

    private static Map<String, Regulations> regulations(Path folder) throws IOException {
        Map<String, Regulations> byJurisdiction = new LinkedHashMap<>();
        for (byte[] content : contents(folder)) {
            Regulations law = Regulations.load(content);
            if (byJurisdiction.put(law.jurisdiction(), law) != null) {
                throw new MalformedException("", "two files are the law of " + law.jurisdiction());
            }
        }
        return byJurisdiction;
    }

    /** The announced years; a sandbox also has exercise years, where production refuses a year that is not loaded. */
    private static List<byte[]> calendars(Path folder, boolean sandbox) throws IOException {
        Path announced = folder.resolve("calendars");
        List<byte[]> years = new ArrayList<>(contents(announced));
        Path exercise = folder.resolve("exercise-calendars");
        if (sandbox && Files.isDirectory(exercise)) {
            for (Path file : files(exercise)) {
                if (!Files.exists(announced.resolve(file.getFileName()))) {
                    years.add(Files.readAllBytes(file));
                }
            }
        }
        return years;
    }

    private static List<byte[]> contents(Path folder) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files(folder)) {
            contents.add(Files.readAllBytes(file));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
