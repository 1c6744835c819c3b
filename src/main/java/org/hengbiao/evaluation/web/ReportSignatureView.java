package org.hengbiao.evaluation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evaluation.SigningReport;

/** How many members have signed the report. */
@Schema(name = "ReportSignatureView")
record ReportSignatureView(long signed, int needed) {

    static ReportSignatureView of(SigningReport.Signed signed) {
        return new ReportSignatureView(signed.signed(), signed.needed());
    }
}
