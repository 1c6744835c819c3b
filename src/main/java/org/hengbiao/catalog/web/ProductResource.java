package org.hengbiao.catalog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.catalog.CorrectingProduct;
import org.hengbiao.catalog.ProductFile;
import org.hengbiao.catalog.ProductPaper;
import org.hengbiao.catalog.RecordingProductFacts;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.Answers;

/** One product with all that is known of it, and what a clerk adds to it. */
@Path("/api/catalog")
@Tag(name = "catalog")
@RolesAllowed(Roles.BUREAU)
@Produces(MediaType.APPLICATION_JSON)
class ProductResource {

    private final ProductFile file;
    private final CorrectingProduct correcting;
    private final RecordingProductFacts recording;
    private final CurrentPerson current;

    ProductResource(
            ProductFile file, CorrectingProduct correcting, RecordingProductFacts recording, CurrentPerson current) {
        this.file = file;
        this.correcting = correcting;
        this.recording = recording;
        this.current = current;
    }

    @GET
    @Path("/products/{number}")
    @RolesAllowed({Roles.BUREAU, Roles.VENDOR})
    @Operation(
            operationId = "readCatalogProduct",
            summary = "A product with its values, their evidence, its certificates and successors",
            description = "A vendor sees its own products only. Every reading is recorded.")
    public ProductPaperView product(@PathParam("number") String number) {
        return file.of(current.get(), number).map(ProductPaperView::of).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/products/{number}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctCatalogProduct",
            summary = "Correct values or the first day of sale",
            description = "What was known before stays what it was: the correction counts from its recording on.")
    @APIResponse(responseCode = "422", description = "product-faults: every fault with its parameter")
    public Response correct(@PathParam("number") String number, @NotNull @Valid ProductCorrectionDraft draft) {
        return answer(correcting.correct(current.get(), number, draft.toCorrection()));
    }

    @POST
    @Path("/products/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawCatalogProduct", summary = "Record that a product is no longer sold, once")
    @APIResponse(responseCode = "409", description = "product-withdrawn: it is on record already")
    public Response withdraw(@PathParam("number") String number, @NotNull @Valid WithdrawalDraft draft) {
        return answer(recording.withdraw(current.get(), number, draft.withdrawnOn()));
    }

    @POST
    @Path("/products/{number}/successors")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameSuccessor", summary = "Record that another product replaces this one")
    @APIResponse(responseCode = "422", description = "successor-not-on-record, successor-of-itself")
    public Response succeed(@PathParam("number") String number, @NotNull @Valid SuccessorDraft draft) {
        return answer(recording.succeed(current.get(), number, draft.successor()));
    }

    @POST
    @Path("/products/{number}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordEvidence", summary = "Record the test report that proves a value")
    @APIResponse(responseCode = "409", description = "evidence-on-record")
    public Response prove(@PathParam("number") String number, @NotNull @Valid EvidenceDraft draft) {
        return answer(recording.prove(current.get(), number, draft.toEvidence()));
    }

    private static Response answer(Optional<Outcome<ProductPaper>> outcome) {
        return Answers.created(outcome.orElseThrow(NotFoundException::new), ProductPaperView::of);
    }
}
