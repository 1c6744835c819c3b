package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.List;
import org.hengbiao.formats.MalformedException;

/**
 * The law of one jurisdiction over time, as its data file tells it.
 */
public final class Regulations {

    private final String jurisdiction;
    private final List<Instrument> instruments;
    private final List<Provision> provisions;

    Regulations(String jurisdiction, List<Instrument> instruments, List<Provision> provisions) {
        this.jurisdiction = jurisdiction;
        this.instruments = List.copyOf(instruments);
        this.provisions = List.copyOf(provisions);
    }

    /**
     * Reads a file such as {@code scoring-rules/regulations/cn.yaml}.
     *
     * @throws MalformedException with the line, when a field is missing, unknown or wrong, or when two entries of one id
     *     could answer the same question on the same day
     */
    public static Regulations load(byte[] file) {
        return new RegulationReader(file).read();
    }

    /** The jurisdiction's short name, such as {@code cn}. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** The texts that clauses are cited from. */
    public List<Instrument> instruments() {
        return instruments;
    }

    /** Every entry, also those that are over or yet to come, in the order of the file. */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * The law of a publication day (in Asia/Shanghai).
     *
     * @throws NoProvision when nothing at all was in force
     */
    public RuleSet on(LocalDate publication) {
        List<Provision> inForce = provisions.stream()
                .filter(p -> p.validity().includes(publication))
                .toList();
        if (inForce.isEmpty()) {
            throw new NoProvision(jurisdiction, "no provision is in force on " + publication);
        }
        return new RuleSet(publication, inForce);
    }
}
