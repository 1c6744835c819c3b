package org.hengbiao.bidding.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.bidding.Announced;

/** An upload and the parts that it waits for. */
@Schema(name = "BidUpload", description = "A manifest that was taken in; nothing is a bid before its submission")
record UploadView(
        UUID upload,

        @Schema(examples = "[1, 2]", description = "Numbers of the parts that have not come, from 1")
        List<Integer> missing) {

    static UploadView of(Announced announced) {
        return new UploadView(announced.upload(), announced.missing());
    }
}
