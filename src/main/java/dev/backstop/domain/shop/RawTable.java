package dev.backstop.domain.shop;

import dev.backstop.domain.value.Message;
import java.time.Instant;
import java.util.List;

/// A file read as a plain table of text, before anybody knows what it means.
///
/// `savedAt` is when the file was last written, the best clue to how old what it says is. `delimiter` is empty for
/// a spreadsheet. `headerRow` is the line the header stood on. `remarks` say what the owner should know about how
/// it was read.
public record RawTable(
        String name,
        String sha256,
        Instant savedAt,
        long sizeBytes,
        String encoding,
        String delimiter,
        int headerRow,
        List<String> header,
        List<Row> rows,
        List<Message> remarks) {
    public RawTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /// One row below the header with the number of the line it begins on in the file. It has as many cells as the
    /// header has columns.
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
