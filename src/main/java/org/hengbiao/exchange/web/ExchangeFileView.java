package org.hengbiao.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.exchange.Carriage;
import org.hengbiao.exchange.ExchangeFile;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** A file of the exchange. */
@Schema(name = "ExchangeFileView", description = "A file that goes to or came from the other installation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExchangeFileView(
        UUID id,
        @Schema(examples = "extract-request") String kind,
        @Schema(description = "out or in") String direction,
        @Schema(description = "The plan or tender") UUID about,
        @Schema(description = "SHA-256 of the document") String sha256,

        @Schema(description = "Compared by eye with the other side's page", examples = "MZXW-6YTB-OI55-AK7Q")
        String checkCode,

        @Schema(description = "Digest of the question that it answers") @Nullable
        String answers,

        @Schema(description = "Code of the organisation that signed it") @Nullable
        String signer,

        boolean approved,
        Instant createdAt,
        List<CarriageView> carriages) {

    /** How a disc travelled. */
    @Schema(name = "CarriageView", description = "How a disc travelled")
    record CarriageView(String approval, String disc, String carrier, Instant at) {

        static CarriageView of(Carriage carriage) {
            return new CarriageView(carriage.approval(), carriage.disc(), carriage.carrier(), carriage.at());
        }
    }

    static ExchangeFileView of(ExchangeFile file) {
        Sha256 answers = file.answers();
        return new ExchangeFileView(
                file.id(),
                file.kind().text(),
                file.out() ? "out" : "in",
                file.about(),
                file.digest().hex(),
                file.checkCode(),
                answers == null ? null : answers.hex(),
                file.signer(),
                file.approved(),
                file.createdAt(),
                file.carriages().stream().map(CarriageView::of).toList());
    }
}
