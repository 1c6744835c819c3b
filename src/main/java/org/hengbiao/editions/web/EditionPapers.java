package org.hengbiao.editions.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.editions.Leak;
import org.hengbiao.editions.OpenedCopy;
import org.hengbiao.evidence.tracing.LayoutMark;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.Languages;
import org.hengbiao.platform.PdfPrinter;

/** Papers: a copy, and the report of a leak. Both are Chinese, as the papers of an authority are. */
@ApplicationScoped
class EditionPapers {

    // 206 characters, all columns at their widest, on 277 mm of A4 landscape.
    private static final int MICROMETERS = 1330;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance copy(CopyPaper paper);

        static native TemplateInstance leak(Leak leak);
    }

    /**
     * A copy's paper.
     *
     * @param title what the edition is called
     * @param subtitle province, day and purpose
     * @param mark number and recipient, on every page
     * @param widths of the columns in micrometers; they carry the layout mark
     * @param table the list
     * @param digest SHA-256 of the list
     */
    record CopyPaper(String title, String subtitle, String mark, List<String> widths, CopyLines table, String digest) {}

    private final PdfPrinter printer;

    EditionPapers(PdfPrinter printer) {
        this.printer = printer;
    }

    /** A copy, or {@code paper-font-missing}. */
    Outcome<byte[]> copy(OpenedCopy opened) {
        return print(Templates.copy(new CopyPaper(
                opened.edition().title(),
                CopyLines.subtitle(opened),
                CopyLines.mark(opened),
                widths(opened.wider()),
                CopyLines.of(opened),
                opened.edition().list().hex())));
    }

    /** The report of a leak, or {@code paper-font-missing}. */
    Outcome<byte[]> leak(Leak leak) {
        return print(Templates.leak(leak));
    }

    private Outcome<byte[]> print(TemplateInstance template) {
        return printer.print(template.setLocale(Languages.CHINESE).render());
    }

    private static List<String> widths(List<Boolean> wider) {
        List<String> widths = new ArrayList<>();
        for (int i = 0; i < LayoutMark.COLUMNS; i++) {
            int micrometers = (LayoutMark.WIDTHS.get(i) + (wider.get(i) ? 1 : 0)) * MICROMETERS;
            widths.add(micrometers / 1000 + "." + String.format(java.util.Locale.ROOT, "%03d", micrometers % 1000));
        }
        return widths;
    }
}
