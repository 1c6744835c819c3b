package org.hengbiao.catalog.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hengbiao.formats.CsvTable;
import org.hengbiao.formats.MalformedException;

/**
 * Reads a whole catalog folder against what is on record. Either every fact in it is new or as on record, or there are
 * errors and nothing of it may be kept.
 */
public final class CatalogFolder {

    static final String KINDS = "certificate-kinds.yaml";
    static final String VENDORS = "vendors.csv";
    static final String PRODUCTS = "products.csv";
    static final String CERTIFICATES = "certificates.csv";
    static final String LISTINGS = "listings.csv";

    private static final Pattern CATEGORY = Pattern.compile("categories/[a-z][a-z0-9-]{0,39}\\.yaml");
    private static final Set<String> NEEDED = Set.of(KINDS, VENDORS, PRODUCTS, CERTIFICATES, LISTINGS);

    private final Map<String, byte[]> files;
    private final FileErrors errors = new FileErrors();

    private CatalogFolder(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * What a folder adds, or what is wrong with it.
     *
     * @param additions what is not on record yet; nothing when there are errors
     * @param unchanged how many facts are on record already
     * @param errors all that was found, by file and line
     */
    public record Reading(CatalogSet additions, int unchanged, List<FileError> errors) {
        public Reading {
            errors = List.copyOf(errors);
        }
    }

    /**
     * Reads the folder.
     *
     * @param files content by name, such as {@code categories/firewall.yaml}
     * @param onRecord what the catalog has
     * @param requiredKinds kinds of certificate that must cover a product when it is admitted or lifted
     */
    public static Reading read(Map<String, byte[]> files, CatalogSet onRecord, Set<String> requiredKinds) {
        return new CatalogFolder(files).read(onRecord, requiredKinds);
    }

    private Reading read(CatalogSet onRecord, Set<String> requiredKinds) {
        checkNames();
        Definitions definitions = new Definitions(onRecord, errors);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (CATEGORY.matcher(file.getKey()).matches()) {
                definitions.category(file.getKey(), file.getValue());
            } else if (file.getKey().equals(KINDS)) {
                definitions.kinds(file.getKey(), file.getValue());
            }
        }
        if (!files.containsKey(KINDS)) {
            definitions.incomplete();
        }
        MakerRules makers = new MakerRules(onRecord);
        rows(VENDORS, MakerRules.HEADER, makers::take, makers.makers()::incomplete);
        ProductRules products = new ProductRules(onRecord, definitions, makers.makers());
        rows(PRODUCTS, ProductRules.HEADER, products::take, products.products()::incomplete);
        CertificateRules certificates = new CertificateRules(onRecord, definitions, products.products());
        rows(CERTIFICATES, CertificateRules.HEADER, certificates::take, certificates.certificates()::incomplete);
        ListingRules listings = new ListingRules(onRecord, products.products(), certificates, requiredKinds);
        rows(LISTINGS, ListingRules.HEADER, listings::take, listings.decisions()::incomplete);
        List<FileError> found = errors.sorted();
        if (!found.isEmpty()) {
            return new Reading(CatalogSet.EMPTY, 0, found);
        }
        CatalogSet additions = new CatalogSet(
                definitions.addedCategories(),
                definitions.addedKinds(),
                makers.makers().added(),
                products.products().added(),
                products.withdrawals().added(),
                certificates.certificates().added(),
                certificates.revocations().added(),
                List.copyOf(listings.decisions().added().values()));
        int unchanged = definitions.unchanged()
                + makers.makers().unchanged()
                + products.products().unchanged()
                + products.withdrawals().unchanged()
                + certificates.certificates().unchanged()
                + certificates.revocations().unchanged()
                + listings.decisions().unchanged();
        return new Reading(additions, unchanged, List.of());
    }

    private void checkNames() {
        for (String needed : NEEDED) {
            if (!files.containsKey(needed)) {
                errors.at(needed, 1, 1, "the file is missing; an import is the whole folder");
            }
        }
        boolean category = false;
        for (String name : files.keySet()) {
            boolean known = CATEGORY.matcher(name).matches();
            category |= known;
            if (!known && !NEEDED.contains(name) && !name.equals("README.md") && !name.startsWith("lists/")) {
                errors.at(name, 1, 1, "no such file belongs to the folder");
            }
        }
        if (!category) {
            errors.at("categories", 1, 1, "there is no category; each is a file like categories/firewall.yaml");
        }
    }

    /** Hands every row to {@code rules}; {@code broken} hears when a row or the file can't be used. */
    private void rows(String file, List<String> header, Consumer<RowReader> rules, Runnable broken) {
        Optional<CsvTable> table = table(file, header);
        if (table.isEmpty() || !table.get().ragged().isEmpty()) {
            broken.run();
        }
        table.ifPresent(readable -> {
            readable.ragged().forEach(ragged -> errors.at(file, ragged.line(), ragged.column(), ragged.rule()));
            for (CsvTable.Row row : readable.rows()) {
                RowReader reader = new RowReader(file, row, errors);
                rules.accept(reader);
                if (!reader.whole()) {
                    broken.run();
                }
            }
        });
    }

    private Optional<CsvTable> table(String file, List<String> header) {
        byte[] content = files.get(file);
        if (content == null) {
            return Optional.empty();
        }
        try {
            CsvTable table = CsvTable.parse(content);
            if (table.header().equals(header)) {
                return Optional.of(table);
            }
            errors.at(file, 1, 1, "the header must be " + String.join(",", header));
        } catch (MalformedException fault) {
            errors.at(file, fault);
        }
        return Optional.empty();
    }

    /** Keeps the order in which things were put in. */
    static <V> Map<String, V> copy(Map<String, V> map) {
        return new LinkedHashMap<>(map);
    }
}
