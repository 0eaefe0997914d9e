package dev.backstop.bench.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file, packed (gzip) or not, by the names in its head.
///
/// Columns may stand in any order and among others; commas, semicolons or tabs part them; cells may be quoted, with
/// quotation marks doubled in them, and go over several lines; lines end in LF, CRLF or CR; blank lines are passed
/// over.
public final class CsvRows implements Closeable {
    private static final int END = -1;

    private final BufferedReader text;
    private final char delimiter;
    private final List<String> names;
    private List<String> cells = List.of();
    private int line = 1;
    private int begun = 1;

    private CsvRows(Path file, BufferedReader text) throws IOException {
        this.text = text;
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(1 << 14);
        String head = text.readLine();
        text.reset();
        delimiter = head == null ? ',' : delimiter(head);
        var first = record();
        if (first == null) {
            throw new IOException(file + " is empty.");
        }
        names = first.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /// Opens a file; one that is not there, is a folder or is empty is an `IOException` that says so.
    public static CsvRows of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder.");
        }
        try {
            var bytes = new BufferedInputStream(Files.newInputStream(file));
            return new CsvRows(
                    file, new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is not there.", e);
        }
    }

    private static InputStream unpacked(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return packed ? new GZIPInputStream(bytes) : bytes;
    }

    private static char delimiter(String head) {
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(head, other) > count(head, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long count(String head, char wanted) {
        return head.chars().filter(c -> c == wanted).count();
    }

    /// The place of the first of these columns that is there; -1 where none is.
    public int column(String... wanted) {
        for (String name : wanted) {
            if (names.contains(name)) {
                return names.indexOf(name);
            }
        }
        return -1;
    }

    /// The names of the columns, in small letters.
    public List<String> names() {
        return names;
    }

    /// Goes on to the next row, if there is one.
    public boolean next() throws IOException {
        begun = line;
        var record = record();
        cells = record == null ? List.of() : record;
        return record != null;
    }

    /// The line of the file that the row begins in.
    public int line() {
        return begun;
    }

    /// How many cells the row has.
    public int width() {
        return cells.size();
    }

    /// What stands in a column of the row, without spaces around it; nothing where the row is too short.
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private @Nullable List<String> record() throws IOException {
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        while (true) {
            int c = read();
            if (c == '"' && (quoted || cell.isEmpty() || cell.toString().isBlank())) {
                if (quoted && peek() == '"') {
                    cell.append((char) read());
                } else {
                    quoted = !quoted;
                }
            } else if (c == END || !quoted && (c == '\n' || c == delimiter)) {
                record.add(cell.toString().strip());
                cell.setLength(0);
                boolean blank = record.size() == 1 && record.getFirst().isEmpty();
                if (c != delimiter && !blank) {
                    return record;
                }
                if (c == END) {
                    return null;
                }
                if (c == '\n') {
                    record.clear();
                    begun = line;
                }
            } else {
                cell.append((char) c);
            }
        }
    }

    /// The next character, every line end being one LF.
    private int read() throws IOException {
        int c = text.read();
        if (c == '\r') {
            if (peek() == '\n') {
                text.read();
            }
            c = '\n';
        }
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private int peek() throws IOException {
        text.mark(1);
        int c = text.read();
        text.reset();
        return c;
    }
}
