package org.hengbiao.opening.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.opening.ReleasingShare;

/** How far an opening is. */
@Schema(name = "ReleaseView")
record ReleaseView(
        @Schema(examples = "1") int released,
        @Schema(examples = "2") int needed) {

    static ReleaseView of(ReleasingShare.Progress progress) {
        return new ReleaseView(progress.released(), progress.needed());
    }
}
