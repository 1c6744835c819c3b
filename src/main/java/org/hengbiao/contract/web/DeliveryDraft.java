package org.hengbiao.contract.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.contract.AcceptingDelivery;

/** What was delivered. */
@Schema(name = "DeliveryDraft", description = "What was delivered, as its plate says")
record DeliveryDraft(
        @NotBlank @Size(max = 100) String item,
        @NotBlank @Size(max = 200) String model,
        @NotBlank @Size(max = 200) String modelVersion,
        @NotNull LocalDate deliveredOn) {

    AcceptingDelivery.Delivered toDelivered() {
        return new AcceptingDelivery.Delivered(item, model, modelVersion, deliveredOn);
    }
}
