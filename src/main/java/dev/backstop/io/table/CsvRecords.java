package dev.backstop.io.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the text of a CSV file apart, record by record, as the files of shops and suppliers really are.
///
/// It reads what RFC 4180 describes, and beyond it what real exports hold: a quotation mark inside a quoted cell
/// that is not doubled (`"57 mm (2 1/4") balls"`) is part of the text, for only one before a delimiter or a line
/// end closes the cell; CR CR LF is one line end; LF, CRLF and CR may mix. Strict parsers refuse such a file, or
/// join two of its rows into one without a word.
final class CsvRecords {
    private static final int LONGEST_CELL = 1 << 24;
    private static final int END = -1;

    private final Reader text;
    private final char delimiter;
    private final Quotes quotes;
    private final char[] buffer = new char[1 << 15];
    private int length;
    private int position;
    private int line = 1;
    private int recordLine = 1;
    private char[] cell = new char[256];
    private int cellLength;
    private boolean endedInQuotes;

    /// What a quotation mark means in a file.
    enum Quotes {
        WRAP_CELLS,
        PLAIN
    }

    /// A cell that never ends; no list of rows has one.
    static final class EndlessCell extends IOException {
        private static final long serialVersionUID = 1L;
    }

    CsvRecords(Reader text, char delimiter, Quotes quotes) {
        this.text = text;
        this.delimiter = delimiter;
        this.quotes = quotes;
    }

    /// The cells of the next record; nothing at the end of the file. Blank lines are passed over.
    ///
    /// A record in which the file ends inside a quoted cell is not given: see `endedInQuotes`.
    String @Nullable [] next() throws IOException {
        skipLineEnds();
        recordLine = line;
        if (peek() == END) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        while (true) {
            readCell();
            if (endedInQuotes) {
                return null;
            }
            cells.add(cellLength == 0 ? "" : new String(cell, 0, cellLength));
            if (peek() != delimiter) {
                return cells.toArray(String[]::new);
            }
            position++;
        }
    }

    /// The line on which the record given last begins.
    int line() {
        return recordLine;
    }

    /// Whether the file ended inside a quoted cell: it was cut, or a quotation mark is missing.
    boolean endedInQuotes() {
        return endedInQuotes;
    }

    private void readCell() throws IOException {
        cellLength = 0;
        if (quotes == Quotes.WRAP_CELLS && peek() == '"') {
            position++;
            readQuoted();
        } else {
            readPlain();
        }
    }

    private void readPlain() throws IOException {
        do {
            int end = position;
            while (end < length && !endsPlain(buffer[end])) {
                end++;
            }
            append(end - position);
            position = end;
        } while (position == length && peek() != END);
    }

    private boolean endsPlain(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    /// Takes that many characters of the buffer.
    private void append(int count) throws IOException {
        if (cellLength + count > cell.length) {
            if (cellLength + count > LONGEST_CELL) {
                throw new EndlessCell();
            }
            cell = Arrays.copyOf(cell, Math.max(cell.length * 2, cellLength + count));
        }
        System.arraycopy(buffer, position, cell, cellLength, count);
        cellLength += count;
    }

    private void readQuoted() throws IOException {
        while (true) {
            int c = peek();
            if (c == END) {
                endedInQuotes = true;
                return;
            }
            position++;
            if (c == '"') {
                if (peek() == '"') {
                    position++;
                } else if (closes()) {
                    return;
                }
            }
            count((char) c);
            append((char) c);
        }
    }

    /// Whether the quotation mark just read is followed by the end of its cell, blanks left aside.
    private boolean closes() throws IOException {
        int ahead = 0;
        int c = peek(ahead);
        while (c == ' ') {
            c = peek(++ahead);
        }
        boolean closes = c == END || c == delimiter || c == '\n' || c == '\r';
        if (closes) {
            position += ahead;
        }
        return closes;
    }

    private void skipLineEnds() throws IOException {
        int c = peek();
        while (c == '\n' || c == '\r') {
            position++;
            count((char) c);
            c = peek();
        }
    }

    /// Counts a line at its last character: LF, or a CR that neither LF nor another CR follows.
    private void count(char c) throws IOException {
        if (c == '\n' || (c == '\r' && peek() != '\n' && peek() != '\r')) {
            line++;
        }
    }

    private void append(char c) throws IOException {
        if (cellLength == cell.length) {
            if (cellLength >= LONGEST_CELL) {
                throw new EndlessCell();
            }
            cell = Arrays.copyOf(cell, cell.length * 2);
        }
        cell[cellLength++] = c;
    }

    private int peek() throws IOException {
        return position < length ? buffer[position] : peek(0);
    }

    private int peek(int ahead) throws IOException {
        while (position + ahead >= length) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[position + ahead];
    }

    /// Reads on, keeping what has not been passed yet; false at the end, and where nothing but blanks fills the
    /// buffer.
    private boolean fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, length - position);
        length -= position;
        position = 0;
        int read = length == buffer.length ? 0 : text.read(buffer, length, buffer.length - length);
        if (read <= 0) {
            return false;
        }
        length += read;
        return true;
    }
}
