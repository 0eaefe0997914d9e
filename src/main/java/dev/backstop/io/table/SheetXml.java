package dev.backstop.io.table;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Checks one XML part of a spreadsheet against the limits of the format: rows, columns, lengths, numbers; no
/// document type.
final class SheetXml {
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NUMBER = 40;
    private static final int HIGHEST_EXPONENT = 30;
    private static final int DEEPEST = 60;

    /// A cell's address: column A to XFD, row 1 to 1048576.
    private static final Pattern ADDRESS = Pattern.compile("([A-W]?[A-Z]{1,2}|X[A-E][A-Z]|XF[A-D])([1-9]\\d{0,6})");

    private static final Pattern EXPONENT = Pattern.compile("[-+]?\\d*\\.?\\d*[eE]([-+]?\\d{1,9})");

    private SheetXml() {}

    /// Something in a spreadsheet that no spreadsheet program can have written; the message names it.
    static final class BeyondLimits extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String what;

        BeyondLimits(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    static void check(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(xml);
        try {
            new Walk(reader).run();
        } finally {
            reader.close();
        }
    }

    /// One pass over the part.
    private static final class Walk {
        private final XMLStreamReader reader;
        private int depth;
        private int valueLength;
        private boolean inNumber;
        private String cellType = "";

        Walk(XMLStreamReader reader) {
            this.reader = reader;
        }

        void run() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new BeyondLimits("DOCTYPE");
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        inNumber = false;
                    }
                    default -> {}
                }
            }
        }

        private void start() {
            if (++depth > DEEPEST) {
                throw new BeyondLimits("depth " + depth);
            }
            valueLength = 0;
            inNumber = false;
            switch (reader.getLocalName()) {
                case "row" -> checkRow(reader.getAttributeValue(null, "r"));
                case "c" -> {
                    checkAddress(reader.getAttributeValue(null, "r"));
                    var type = reader.getAttributeValue(null, "t");
                    cellType = type == null ? "n" : type;
                }
                case "v" -> inNumber = cellType.equals("n");
                default -> {}
            }
        }

        private void text() {
            valueLength += reader.getTextLength();
            if (valueLength > LONGEST_TEXT && !reader.isWhiteSpace()) {
                throw new BeyondLimits(valueLength + " characters");
            }
            if (inNumber) {
                checkNumber(reader.getText().strip());
            }
        }

        private void checkNumber(String number) {
            if (valueLength > LONGEST_NUMBER) {
                throw new BeyondLimits("a number of " + valueLength + " digits");
            }
            var exponent = EXPONENT.matcher(number);
            if (exponent.matches() && Math.abs(Integer.parseInt(exponent.group(1))) > HIGHEST_EXPONENT) {
                throw new BeyondLimits(number);
            }
            if (!exponent.matches() && number.matches(".*[eE][-+]?\\d{10,}.*")) {
                throw new BeyondLimits(number);
            }
        }

        private static void checkRow(@Nullable String number) {
            if (number != null && (!number.matches("\\d{1,7}") || Integer.parseInt(number) > MOST_ROWS)) {
                throw new BeyondLimits("row " + shortened(number));
            }
        }

        private static void checkAddress(@Nullable String address) {
            if (address == null) {
                return;
            }
            var matcher = ADDRESS.matcher(address);
            if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > MOST_ROWS) {
                throw new BeyondLimits("cell " + shortened(address));
            }
        }

        private static String shortened(String text) {
            return text.length() <= 20 ? text : text.substring(0, 20) + "…";
        }
    }
}
