package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.persistence.AppraisalAnswerRows;
import org.hengbiao.catalog.persistence.AppraisalObjectionRows;
import org.hengbiao.catalog.persistence.AppraisalRow;
import org.hengbiao.catalog.persistence.AppraisalRows;
import org.hengbiao.catalog.persistence.AppraisalSignatureRows;
import org.hengbiao.catalog.persistence.CertificateCheckRows;
import org.hengbiao.catalog.persistence.ProductCertificateRows;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;

/** The appraisals of a product, for the bureau and its maker. */
@ApplicationScoped
public class Appraisals {

    private final ProductRows products;
    private final AppraisalRows rows;
    private final AppraisalSignatureRows signatures;
    private final AppraisalObjectionRows objections;
    private final AppraisalAnswerRows answers;
    private final CertificateCheckRows checks;
    private final ProductCertificateRows certificates;
    private final RecordingCatalogReads reads;

    Appraisals(
            ProductRows products,
            AppraisalRows rows,
            AppraisalSignatureRows signatures,
            AppraisalObjectionRows objections,
            AppraisalAnswerRows answers,
            CertificateCheckRows checks,
            ProductCertificateRows certificates,
            RecordingCatalogReads reads) {
        this.products = products;
        this.rows = rows;
        this.signatures = signatures;
        this.objections = objections;
        this.answers = answers;
        this.checks = checks;
        this.certificates = certificates;
        this.reads = reads;
    }

    /**
     * What is known.
     *
     * @param checks of its certificates against the national list
     * @param appraisals the oldest first
     */
    public record Found(List<Appraisal.ListCheck> checks, List<Appraisal> appraisals) {
        public Found {
            checks = List.copyOf(checks);
            appraisals = List.copyOf(appraisals);
        }
    }

    /** Appraisals of a product that {@code reader} may see, to its maker only the signed ones. The reading is recorded. */
    @Transactional
    public Optional<Found> of(Person reader, String product) {
        reads.record(reader, "appraisals " + product);
        return products.findByIdOptional(product)
                .filter(row -> CatalogReaders.may(reader, row))
                .map(row -> new Found(
                        checks
                                .of(certificates.list("product", product).stream()
                                        .map(each -> each.number)
                                        .toList())
                                .stream()
                                .map(each -> new Appraisal.ListCheck(
                                        each.certificate, each.list, each.found, each.checkedOn))
                                .toList(),
                        rows.of(product).stream()
                                .map(this::toAppraisal)
                                .filter(each -> each.signed() || reader.is(Role.BUREAU))
                                .toList()));
    }

    Appraisal toAppraisal(AppraisalRow row) {
        return new Appraisal(
                row.id,
                row.product,
                row.body,
                row.interests,
                Arrays.stream(row.grades.split(";", -1))
                        .map(each -> each.split("[=:]", -1))
                        .map(parts -> new Appraisal.Grade(parts[0], parts[1], parts[2]))
                        .toList(),
                row.recordedAt,
                signatures.findByIdOptional(row.id).isPresent(),
                objections.findByIdOptional(row.id).map(each -> each.words).orElse(null),
                answers.findByIdOptional(row.id).map(each -> each.words).orElse(null));
    }
}
