package org.hengbiao.bidding.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.bidding.AnnouncingBid;
import org.hengbiao.bidding.BidLimits;
import org.hengbiao.bidding.OwnBids;
import org.hengbiao.bidding.PartPlace;
import org.hengbiao.bidding.ReceivingPart;
import org.hengbiao.bidding.RefusingBid;
import org.hengbiao.bidding.SenderGone;
import org.hengbiao.bidding.SubmittingBid;
import org.hengbiao.bidding.WithdrawingBid;
import org.hengbiao.identity.CurrentPerson;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Roles;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.Answers;
import org.hengbiao.platform.Problem;
import org.hengbiao.tendering.Tenders;

/** The bid box as a vendor reaches it. Answers speak of the vendor's own bids only: no name, number or order of others. */
@Path("/api/tenders/{tender}")
@RolesAllowed(Roles.VENDOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bidding", description = "Sealed bids: manifest, parts, submission, withdrawal, receipts")
class BidResource {

    /** Media type of a signed act. */
    static final String CMS = "application/cms";

    private final AnnouncingBid announcing;
    private final ReceivingPart receiving;
    private final SubmittingBid submitting;
    private final WithdrawingBid withdrawing;
    private final RefusingBid refusing;
    private final OwnBids ownBids;
    private final Tenders tenders;
    private final CurrentPerson current;

    BidResource(
            AnnouncingBid announcing,
            ReceivingPart receiving,
            SubmittingBid submitting,
            WithdrawingBid withdrawing,
            RefusingBid refusing,
            OwnBids ownBids,
            Tenders tenders,
            CurrentPerson current) {
        this.announcing = announcing;
        this.receiving = receiving;
        this.submitting = submitting;
        this.withdrawing = withdrawing;
        this.refusing = refusing;
        this.ownBids = ownBids;
        this.tenders = tenders;
        this.current = current;
    }

    @POST
    @Path("/bids")
    @Consumes(CMS)
    @Operation(
            operationId = "announceBid",
            summary = "Announce a sealed bid by its signed manifest",
            description =
                    "Checked in this order: size, signature, identifiers, deadline, version. The same manifest again is the"
                            + " same upload.")
    @APIResponse(responseCode = "409", description = "late-bid, wrong-version or wrong-replaces, with a signed refusal")
    public Response announce(@PathParam("tender") UUID tender, InputStream manifest) throws IOException {
        return answer(tender, announcing.announce(bidder(tender), tender, act(manifest)), UploadView::of);
    }

    @PUT
    @Path("/bids/{upload}/parts/{part}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "putPart",
            summary = "Send one sealed part",
            description =
                    "Nothing is kept before size, SHA-256, profile and context are right. Sending it again is harmless.")
    @APIResponse(responseCode = "204", description = "The part is kept, durably")
    public Response putPart(
            @PathParam("tender") UUID tender,
            @PathParam("upload") UUID upload,
            @PathParam("part") int part,
            InputStream octets)
            throws IOException {
        try {
            return receiving
                    .receive(bidder(tender), new PartPlace(tender, upload, part), octets)
                    .orElseThrow(NotFoundException::new)
                    .fold(place -> Response.noContent().build(), why -> refusal(tender, why));
        } catch (SenderGone e) {
            throw new BadRequestException(e);
        }
    }

    @POST
    @Path("/bids/{upload}/submission")
    @Operation(
            operationId = "submitBid",
            summary = "Turn a complete upload into a bid and get the receipt",
            description = "The clock of record decides at this moment, whenever the upload began (O87 art 33).")
    @APIResponse(responseCode = "409", description = "late-bid or parts-missing, with a signed refusal")
    public Response submit(@PathParam("tender") UUID tender, @PathParam("upload") UUID upload) {
        return answer(
                tender,
                submitting.submit(bidder(tender), tender, upload).orElseThrow(NotFoundException::new),
                ReceiptView::of);
    }

    @POST
    @Path("/withdrawals")
    @Consumes(CMS)
    @Operation(operationId = "withdrawBid", summary = "Take the own bid back before the deadline")
    @APIResponse(responseCode = "409", description = "late-withdrawal or nothing-to-withdraw, with a signed refusal")
    public Response withdraw(@PathParam("tender") UUID tender, InputStream withdrawal) throws IOException {
        return answer(tender, withdrawing.withdraw(bidder(tender), tender, act(withdrawal)), ReceiptView::of);
    }

    @GET
    @Path("/bids/mine")
    @Operation(operationId = "ownBids", summary = "All versions of the own bid, oldest first")
    public OwnBidsView mine(@PathParam("tender") UUID tender) {
        return new OwnBidsView(ownBids.of(tender, bidder(tender).organisation()).stream()
                .map(OwnBidView::of)
                .toList());
    }

    private Person bidder(UUID tender) {
        if (tenders.publishedFacts(tender).isEmpty()) {
            throw new NotFoundException();
        }
        return current.get();
    }

    /** One octet more than allowed is enough to be refused for its size. */
    private static byte[] act(InputStream body) throws IOException {
        return body.readNBytes(BidLimits.ACT_OCTETS + 1);
    }

    private <T> Response answer(UUID tender, Outcome<T> outcome, Function<T, ?> view) {
        return outcome.fold(
                value -> Response.status(201).entity(view.apply(value)).build(), why -> refusal(tender, why));
    }

    private Response refusal(UUID tender, Rejection why) {
        String signature = refusing.refuse(current.get(), tender, why).base64();
        return Answers.problem(Problem.of(why).refusedBy(signature));
    }
}
