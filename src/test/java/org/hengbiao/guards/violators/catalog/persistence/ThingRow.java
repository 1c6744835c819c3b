package org.hengbiao.guards.violators.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;

/** Breaks a rule on purpose. */
@Entity
public class ThingRow extends PanacheEntityBase {
    @Id
    public long id;

    @Transactional
    public void keep() {}
}
