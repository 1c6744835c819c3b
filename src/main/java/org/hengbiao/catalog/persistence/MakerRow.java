package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hengbiao.catalog.domain.Maker;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_maker}. */
@Entity
@Table(name = "catalog_maker")
@NullUnmarked
public class MakerRow {

    @Id
    public String code;

    public String nameZh;
    public String nameEn;
    public String size;
    public Instant recordedAt;

    public static MakerRow of(Maker maker, Instant at) {
        MakerRow row = new MakerRow();
        row.code = maker.code();
        row.nameZh = maker.nameZh();
        row.nameEn = maker.nameEn();
        row.size = maker.size();
        row.recordedAt = at;
        return row;
    }

    public Maker toMaker() {
        return new Maker(code, nameZh, nameEn, size);
    }
}
