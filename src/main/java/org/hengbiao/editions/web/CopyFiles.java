package org.hengbiao.editions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.hengbiao.editions.OpenedCopy;
import org.hengbiao.editions.OpeningCopy;
import org.hengbiao.identity.Person;
import org.hengbiao.platform.Answers;

/** A copy as a file, for API and pages alike. */
@ApplicationScoped
class CopyFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OpeningCopy opening;
    private final EditionPapers papers;

    CopyFiles(OpeningCopy opening, EditionPapers papers) {
        this.opening = opening;
        this.papers = papers;
    }

    /** The workbook, or the problem. */
    Response workbook(Person reader, UUID copy) {
        return opening.open(reader, copy, "xlsx")
                .orElseThrow(NotFoundException::new)
                .fold(opened -> attachment(CopyWorkbook.write(opened), XLSX, name(opened) + ".xlsx"), Answers::problem);
    }

    /** The paper, or the problem. */
    Response paper(Person reader, UUID copy) {
        return opening.open(reader, copy, "pdf")
                .orElseThrow(NotFoundException::new)
                .fold(
                        opened -> papers.copy(opened)
                                .fold(
                                        pdf -> attachment(pdf, "application/pdf", name(opened) + ".pdf"),
                                        Answers::problem),
                        Answers::problem);
    }

    private static String name(OpenedCopy opened) {
        return opened.copy().label();
    }

    static Response attachment(byte[] octets, String type, String name) {
        return Response.ok(octets)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
