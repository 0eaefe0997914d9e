package dev.backstop.io.table;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Reads a CSV file row by row, whatever its dialect.
final class CsvTable {
    private static final int START = 1 << 16;
    private static final int ROWS_BETWEEN_LOOKS = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SourceFile source;
    private final Charset encoding;
    private final FileScan scan;
    private final Progress progress;
    private final List<Message> remarks = new ArrayList<>();
    private boolean replacementSeen;
    private int lastLine;

    private CsvTable(SourceFile source, ReadOptions options, FileScan scan, Progress progress) {
        this.source = source;
        this.encoding = options.encoding() == null ? scan.encoding() : options.encoding();
        this.scan = scan;
        this.progress = progress;
    }

    static RawTable read(SourceFile source, ReadOptions options, Progress progress) throws IOException {
        var scan = FileScan.of(source, progress);
        return new CsvTable(source, options, scan, progress).table(options);
    }

    /// The column names, from the beginning of the file alone; none where they do not stand there.
    static List<String> header(SourceFile source, ReadOptions options) throws IOException {
        var scan = FileScan.ofBeginning(source, START);
        var start = new CsvTable(source, options, scan, Progress.NONE).start();
        var builder = new TableBuilder(source.name(), options.maxMemory());
        char delimiter = options.delimiter() == null ? Delimiters.find(start) : options.delimiter();
        var records = new CsvRecords(new StringReader(start), delimiter, CsvRecords.Quotes.WRAP_CELLS);
        for (var cells = records.next(); cells != null && builder.headerRow() == 0; cells = records.next()) {
            if (!namesDelimiter(cells)) {
                builder.add(records.line(), cells);
            }
        }
        builder.finish(/* mayLackHeader= */ true);
        return builder.header();
    }

    private RawTable table(ReadOptions options) throws IOException {
        var start = start();
        if (start.isBlank() && start.length() < START) {
            throw new Problem(Message.of("io.read.blank", source.name()));
        }
        char delimiter = options.delimiter() == null ? Delimiters.find(start) : options.delimiter();
        var builder = new TableBuilder(source.name(), options.maxMemory());
        var end = parse(delimiter, CsvRecords.Quotes.WRAP_CELLS, builder);
        builder.finish(end == End.IN_QUOTES);
        if (delimiter == '\t' && (end == End.IN_QUOTES || builder.unevenRows() > 0)) {
            var plain = new TableBuilder(source.name(), options.maxMemory());
            parse(delimiter, CsvRecords.Quotes.PLAIN, plain);
            plain.finish(false);
            boolean better = end == End.IN_QUOTES || plain.unevenRows() < builder.unevenRows();
            builder = better ? plain : builder;
        } else if (end == End.IN_QUOTES) {
            remarks.add(Message.of("io.remark.cutInQuotes", lastLine));
        }
        dropCutRow(builder);
        addRemarks(builder);
        return new RawTable(
                source.name(),
                scan.sha256(),
                source.savedAt(),
                source.size(),
                encoding.name(),
                String.valueOf(delimiter),
                builder.headerRow(),
                builder.header(),
                builder.rows(),
                remarks);
    }

    /// How the text of a file ended.
    private enum End {
        WHOLE,
        IN_QUOTES
    }

    private End parse(char delimiter, CsvRecords.Quotes quotes, TableBuilder builder) throws IOException {
        try (var text = open()) {
            var records = new CsvRecords(text, delimiter, quotes);
            int seen = 0;
            for (var cells = records.next(); cells != null; cells = records.next()) {
                if (seen == 0 && namesDelimiter(cells)) {
                    continue;
                }
                builder.add(records.line(), cells);
                look(cells);
                if (++seen % ROWS_BETWEEN_LOOKS == 0) {
                    progress.at(builder.rows().size(), 0, Message.of("io.progress.reading", source.name()));
                    if (progress.cancelled()) {
                        return End.WHOLE;
                    }
                }
            }
            lastLine = records.line();
            return records.endedInQuotes() ? End.IN_QUOTES : End.WHOLE;
        } catch (CsvRecords.EndlessCell e) {
            throw new Problem(Message.of("io.read.endlessRow", source.name(), builder.lastNumber() + 1), e);
        }
    }

    /// Whether this is Excel's line that names the delimiter.
    private static boolean namesDelimiter(String[] cells) {
        return cells[0].regionMatches(/* ignoreCase= */ true, 0, "sep=", 0, 4);
    }

    private void look(String[] cells) {
        for (int i = 0; i < cells.length && !replacementSeen; i++) {
            replacementSeen = cells[i].indexOf('\uFFFD') >= 0;
        }
    }

    /// A last line without its end and with fewer cells than every other is one that a download broke off.
    private void dropCutRow(TableBuilder builder) {
        if (scan.endsWithNewline() || !builder.onlyLastRowIsShort()) {
            return;
        }
        remarks.add(Message.of("io.remark.cutLastRow", builder.lastNumber()));
        builder.dropLast();
    }

    private void addRemarks(TableBuilder builder) {
        remarks.addAll(builder.remarks());
        if (encoding.equals(TextEncoding.WINDOWS_1252)) {
            remarks.add(Message.of("io.remark.windows1252"));
        }
        if (replacementSeen) {
            remarks.add(Message.of("io.remark.lostCharacters"));
        }
    }

    private String start() throws IOException {
        try (var text = open()) {
            var chars = new char[START];
            int length = 0;
            int read = text.read(chars, 0, START);
            while (read > 0) {
                length += read;
                read = length < START ? text.read(chars, length, START - length) : 0;
            }
            return new String(chars, 0, length);
        }
    }

    /// The text without its byte order mark.
    private Reader open() throws IOException {
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(source.path()), encoding), START);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
