package org.hengbiao.ledger.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Proofs;
import org.hengbiao.platform.Answers;
import org.hengbiao.platform.Problem;

/** Proofs of inclusion. Whoever knows an entry may ask: it can't be guessed, and the proof tells nothing of the act. */
@Path("/api/statements")
@PermitAll
@Tag(name = "log")
class StatementResource {

    private final Proofs proofs;

    StatementResource(Proofs proofs) {
        this.proofs = proofs;
    }

    @GET
    @Path("/{entry: [0-9a-f]{64}}/proof")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "proofOfStatement",
            summary = "The proof that an entry is in the log (c2sp.org/tlog-proof@v1)",
            description = "404 until the tick after the statement, within ten seconds.")
    public Response proof(@PathParam("entry") String entry) {
        Optional<LogProof> proof = proofs.proof(Sha256.ofHex(entry));
        return proof.isPresent()
                ? Response.ok(proof.get().format()).build()
                : Answers.problem(Problem.of(
                        404, "no-proof-yet", "The log has no such entry, or not yet: ask again after the next tick."));
    }
}
