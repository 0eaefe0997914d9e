package dev.backstop.io.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/// How a CSV file is parsed: its delimiter, and whether quotes wrap cells or are plain characters.
record Dialect(char delimiter, Quotes quotes) {
    /// A character that no file holds, named as the quote where quotes are plain characters.
    private static final char NO_QUOTE = '\uFFFF';

    /// What a quotation mark means in a file.
    enum Quotes {
        WRAP_CELLS,
        PLAIN
    }

    CsvReader<CsvRecord> over(Reader text) {
        return builder().allowUnclosedQuote(false).ofCsvRecord(text);
    }

    /// A reader of the first part of a file, whose last row may be cut anywhere.
    CsvReader<CsvRecord> overPart(String text) {
        return builder().allowUnclosedQuote(true).ofCsvRecord(text);
    }

    /// Real supplier lists have quotes inside quoted cells; FastCSV takes them only by the option it will rename one
    /// day.
    @SuppressWarnings("removal")
    private CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quotes == Quotes.PLAIN ? NO_QUOTE : '"')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true);
    }
}
