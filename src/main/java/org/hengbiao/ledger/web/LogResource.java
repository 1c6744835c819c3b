package org.hengbiao.ledger.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.evidence.TilePath;
import org.hengbiao.ledger.Proofs;

/** The transparency log as anyone may read it (C2SP tlog-tiles). */
@Path("/log")
@PermitAll
@Tag(name = "log", description = "The transparency log")
class LogResource {

    private final Proofs proofs;

    LogResource(Proofs proofs) {
        this.proofs = proofs;
    }

    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "checkpoint", summary = "The newest checkpoint, a C2SP signed note")
    public byte[] checkpoint() {
        return proofs.checkpoint().map(SignedCheckpoint::format).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{tile: tile/.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "tile", summary = "A tile of hashes or a bundle of entries")
    public Response tile(@PathParam("tile") String path) {
        byte[] octets = TilePath.parse(path).flatMap(proofs::tile).orElseThrow(NotFoundException::new);
        return Response.ok(octets)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }

    @GET
    @Path("/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "consistency", summary = "The proof that the log only grew (RFC 9162 section 2.1.4)")
    public ConsistencyView consistency(@QueryParam("old") long oldSize, @QueryParam("new") long newSize) {
        return proofs.consistency(oldSize, newSize).map(ConsistencyView::of).orElseThrow(NotFoundException::new);
    }
}
