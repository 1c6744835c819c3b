package org.hengbiao.evidence.tracing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook: a sheet, or the strings that sheets share. Document types are refused, so no entity is ever
 * resolved or expanded.
 *
 * @param records the sheet's rows, cell by cell
 * @param widths of its columns in characters, as far as the sheet states them from the first on
 */
record WorkbookPart(List<List<String>> records, List<Double> widths) {

    private static final int MAX_COLUMNS = 200;

    /** The shared strings in their order. */
    static List<String> strings(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        XMLStreamReader in = reader(part);
        StringBuilder text = new StringBuilder();
        while (in.hasNext()) {
            int event = in.next();
            if (starts(event, in, "si")) {
                text.setLength(0);
            } else if (starts(event, in, "t")) {
                text.append(in.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && in.getLocalName().equals("si")) {
                strings.add(text.toString());
            }
        }
        return strings;
    }

    /** A sheet. */
    static WorkbookPart sheet(byte[] part, List<String> strings) throws XMLStreamException {
        WorkbookPart sheet = new WorkbookPart(new ArrayList<>(), new ArrayList<>());
        XMLStreamReader in = reader(part);
        String type = "";
        while (in.hasNext()) {
            int event = in.next();
            if (starts(event, in, "col")) {
                sheet.addWidths(in);
            } else if (starts(event, in, "row")) {
                sheet.records.add(new ArrayList<>());
            } else if (starts(event, in, "c")) {
                String given = in.getAttributeValue(null, "t");
                type = given == null ? "" : given;
            } else if (starts(event, in, "v") || starts(event, in, "t")) {
                sheet.addCell(in.getElementText(), type, strings);
            }
        }
        return sheet;
    }

    private void addCell(String text, String type, List<String> strings) {
        if (!records.isEmpty()) {
            String value = type.equals("s") ? shared(strings, text) : text;
            records.get(records.size() - 1).add(value);
        }
    }

    private static String shared(List<String> strings, String index) {
        int i = Integer.parseInt(index.trim());
        return i >= 0 && i < strings.size() ? strings.get(i) : "";
    }

    private void addWidths(XMLStreamReader in) {
        int from = Integer.parseInt(in.getAttributeValue(null, "min"));
        int to = Math.min(MAX_COLUMNS, Integer.parseInt(in.getAttributeValue(null, "max")));
        String width = in.getAttributeValue(null, "width");
        for (int i = from; i <= to && width != null; i++) {
            if (widths.size() == i - 1) {
                widths.add(Double.parseDouble(width));
            }
        }
    }

    private static boolean starts(int event, XMLStreamReader in, String name) {
        return event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals(name);
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // Faults are thrown; without a reporter the JDK prints them too.
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
