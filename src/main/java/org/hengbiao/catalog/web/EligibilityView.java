package org.hengbiao.catalog.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.Standing;

/** Whether a product is eligible. */
@Schema(name = "EligibilityView")
record EligibilityView(boolean eligible, List<EligibilityReason> reasons) {

    static EligibilityView of(Standing standing) {
        return new EligibilityView(standing.eligible(), EligibilityReason.of(standing.grounds()));
    }
}
