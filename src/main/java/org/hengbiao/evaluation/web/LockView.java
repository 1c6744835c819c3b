package org.hengbiao.evaluation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evaluation.LockingSheet;

/** How many sheets are locked; never what they say. */
@Schema(name = "LockView")
record LockView(
        @Schema(examples = "4") int locked,
        @Schema(examples = "5") int needed) {

    static LockView of(LockingSheet.Locked locked) {
        return new LockView(locked.locked(), locked.needed());
    }
}
