package org.hengbiao.guards.violators.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Breaks a rule on purpose. */
@Entity
@Path("/outside")
public class EntityOutsidePersistence {
    @Id
    public long id;

    public Response answer() {
        return Response.ok().build();
    }
}
