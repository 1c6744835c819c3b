package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The table {@code catalog_product_certificate}. */
@ApplicationScoped
public class ProductCertificateRows implements PanacheRepositoryBase<ProductCertificateRow, String> {

    /** Certificates with their last day in {@code [from, to]}, neither revoked nor renewed, the earliest first. */
    public List<ProductCertificateRow> ending(LocalDate from, LocalDate to, int size) {
        return find(
                        "from ProductCertificateRow c where c.expiresOn between ?1 and ?2"
                                + " and not exists (select 1 from ProductCertificateRow n where n.renews = c.number)"
                                + " and not exists (select 1 from CatalogRevocationRow r where r.certificate = c.number)"
                                + " order by c.expiresOn, c.number",
                        from,
                        to)
                .page(0, size)
                .list();
    }
}
