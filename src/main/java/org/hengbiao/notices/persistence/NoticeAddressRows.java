package org.hengbiao.notices.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code notice_address}. */
@ApplicationScoped
public class NoticeAddressRows implements PanacheRepositoryBase<NoticeAddressRow, UUID> {}
