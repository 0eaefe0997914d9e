package dev.backstop.ui.importing;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.engine.intake.supplier.SupplierField;
import dev.backstop.service.importing.ImportService.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The rows of a file that need the owner: which of their cells are shown, and under which titles.
final class ProblemRows {
    private static final int CELLS = 5;
    private static final int MOST = 2000;

    private final List<Message> titles = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<ProblemRow> rows = new ArrayList<>();

    /// The rows of a file whose form is known. Of very many, the first are shown.
    static ProblemRows of(FileItem file, Loaded loaded, FileSummary summary) {
        var problems = new ProblemRows();
        if (file.columns() != null) {
            problems.supplierColumns(file, new Header(loaded.table().header()));
        } else if (loaded.format() != null) {
            problems.fields(
                    loaded.format().fields(), new Header(loaded.corrected().header()));
        }
        var all = Stream.concat(summary.rejected().stream(), summary.doubts().stream())
                .limit(MOST)
                .toList();
        all.forEach(row -> problems.showColumnOf(row, loaded));
        var table = loaded.corrected();
        for (int i = 0; i < all.size(); i++) {
            var row = all.get(i);
            var cells = table.row(row.rowNumber())
                    .map(found -> problems.columns.stream()
                            .map(column -> new Column(column).in(found))
                            .toList())
                    .orElse(List.of());
            problems.rows.add(
                    new ProblemRow(row, i < summary.rejected().size(), cells, problems.columns.indexOf(row.column())));
        }
        return problems;
    }

    List<Message> titles() {
        return titles;
    }

    List<ProblemRow> rows() {
        return rows;
    }

    private void fields(List<FormatField> fields, Header header) {
        fields.stream()
                .filter(field -> field.telling() && field.in(header).exists())
                .limit(CELLS)
                .forEach(field -> add(field.label(), field.in(header).index()));
    }

    private void supplierColumns(FileItem file, Header header) {
        var mapped = file.columns();
        for (var field : SupplierField.values()) {
            var names = mapped == null ? List.<String>of() : mapped.of(field);
            if (!names.isEmpty() && columns.size() < CELLS) {
                add(field.label(), header.indexOf(names.getFirst()));
            }
        }
    }

    /// A cell at fault is shown even where its column is none of the telling ones.
    private void showColumnOf(Rejected row, Loaded loaded) {
        if (row.column() >= 0 && !columns.contains(row.column())) {
            add(Message.of("importing.column.named", loaded.table().header().get(row.column())), row.column());
        }
    }

    private void add(Message title, int column) {
        titles.add(title);
        columns.add(column);
    }
}
