package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.LapseImpact;
import org.hengbiao.catalog.RestingMatter;
import org.jspecify.annotations.Nullable;

/** What a lapse touches. */
@Schema(name = "LapseImpactView", description = "What the end or revocation of a certificate touches, and who was told")
record LapseImpactView(LapseView lapse, List<TouchedMatter> matters, List<ToldPersonView> told) {

    /** A procurement that rests on the product. */
    @Schema(name = "TouchedMatter", description = "A procurement that rests on the certificate's product")
    record TouchedMatter(
            @Schema(description = "plan, tender, award or contract", examples = "tender")
            String kind,

            @Schema(description = "Of the plan, or of the tender")
            UUID id,

            String number,
            String title,
            String item) {

        static TouchedMatter of(RestingMatter matter) {
            return new TouchedMatter(matter.kind().text(), matter.id(), matter.number(), matter.title(), matter.item());
        }
    }

    /** Somebody who was told of the revocation. */
    @Schema(name = "ToldPersonView", description = "Somebody who was told of the revocation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldPersonView(
            String name,
            String organisation,
            Instant at,

            @Schema(description = "When a mail that counted it went out; absent for none") @Nullable
            Instant mailedAt) {

        static ToldPersonView of(LapseImpact.Told told) {
            return new ToldPersonView(told.name(), told.organisation(), told.at(), told.mailedAt());
        }
    }

    static LapseImpactView of(LapseImpact impact) {
        return new LapseImpactView(
                LapseView.of(impact.lapse()),
                impact.matters().stream().map(TouchedMatter::of).toList(),
                impact.told().stream().map(ToldPersonView::of).toList());
    }
}
