package org.hengbiao.catalog.sheets;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a workbook counts its days from 1904 (ECMA-376 part 1, 18.2.28). */
final class Workbook1904 extends DefaultHandler {

    private boolean since1904;

    boolean since1904() {
        return since1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            since1904 = "1".equals(value) || "true".equals(value);
        }
    }
}
