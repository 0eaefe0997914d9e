package dev.backstop.io.table;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads the first visible sheet of a spreadsheet that holds a table, row by row. Formulas are never worked out: the
/// value saved with them is read.
final class XlsxTable {
    private static final int ROWS_BETWEEN_LOOKS = 500;
    private static final Set<String> NO_TABLE = Set.of("io.read.blank", "io.read.noHeader");

    private XlsxTable() {}

    static RawTable read(SourceFile source, ReadOptions options, Progress progress) throws IOException {
        boolean hasFormats = XlsxLimits.check(source).contains("xl/styles.xml");
        var scan = FileScan.of(source, progress);
        try (var workbook = new ReadableWorkbook(
                source.path().toFile(), new ReadingOptions(hasFormats, /* cellInErrorIfParseError= */ true))) {
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (sheets.isEmpty()) {
                throw new Problem(Message.of("io.read.blank", source.name()));
            }
            var read = firstWithTable(sheets, source, options, progress);
            var builder = read.builder();
            var remarks = new ArrayList<>(builder.remarks());
            if (sheets.size() > 1) {
                remarks.add(Message.of("io.remark.firstSheetOnly", read.sheet().getName()));
            }
            return new RawTable(
                    source.name(),
                    scan.sha256(),
                    source.savedAt(),
                    source.size(),
                    "XLSX",
                    "",
                    builder.headerRow(),
                    builder.header(),
                    builder.rows(),
                    remarks);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            // whatever a stranger's file makes the library throw means that the file is damaged
            throw new Problem(Message.of("io.xlsx.damaged", source.name()), e);
        }
    }

    /// The first sheet that has column names with rows below them, past a cover page or an empty one; the first of all
    /// if none has.
    private static Read firstWithTable(List<Sheet> sheets, SourceFile source, ReadOptions options, Progress progress)
            throws IOException {
        for (var sheet : sheets) {
            try {
                var builder = rows(sheet, source, options, progress);
                if (!builder.rows().isEmpty() || sheets.size() == 1) {
                    return new Read(sheet, builder);
                }
            } catch (Problem e) {
                if (sheets.size() == 1 || !NO_TABLE.contains(e.what().key())) {
                    throw e;
                }
            }
        }
        return new Read(sheets.getFirst(), rows(sheets.getFirst(), source, options, progress));
    }

    private record Read(Sheet sheet, TableBuilder builder) {}

    private static TableBuilder rows(Sheet sheet, SourceFile source, ReadOptions options, Progress progress)
            throws IOException {
        var builder = new TableBuilder(source.name(), options.maxMemory());
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            int seen = 0;
            while (each.hasNext()) {
                var row = each.next();
                builder.add(row.getRowNum(), cells(row));
                if (++seen % ROWS_BETWEEN_LOOKS == 0) {
                    progress.at(seen, 0, Message.of("io.progress.reading", source.name()));
                    if (progress.cancelled()) {
                        break;
                    }
                }
            }
        }
        builder.finish();
        return builder;
    }

    private static String[] cells(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(CellText.of(row, i));
        }
        return texts.toArray(String[]::new);
    }
}
