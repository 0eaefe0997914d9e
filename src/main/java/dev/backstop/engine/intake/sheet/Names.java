package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The names under which a form of file writes its fields, in every generation and language that is known.
///
/// The table has a line for each field: `SKU: seller-sku | Händler-SKU`. Lines that begin with a blank go on with the
/// line above. A name that ends in `*` stands for all columns that begin so, as those of several locations do.
public final class Names<F extends Enum<F> & SheetField> {
    private static final String ANY = "*";

    private final Map<F, List<String>> byField;

    private Names(Map<F, List<String>> byField) {
        this.byField = Collections.unmodifiableMap(byField);
    }

    public static <F extends Enum<F> & SheetField> Names<F> of(Class<F> fields, String table) {
        var byField = new EnumMap<F, List<String>>(fields);
        for (var line : table.replaceAll("\\n\\s+", " ").strip().split("\n")) {
            int colon = line.indexOf(": ");
            var field = Enum.valueOf(fields, line.substring(0, colon));
            byField.put(
                    field,
                    Stream.of(line.substring(colon + 2).split(" \\| "))
                            .map(String::strip)
                            .toList());
        }
        return new Names<>(byField);
    }

    /// Whether a file with this header has all of these fields.
    @SafeVarargs
    public final boolean in(Header header, F... fields) {
        for (var field : fields) {
            if (!column(header, field).exists()) {
                return false;
            }
        }
        return true;
    }

    /// How many of the fields a file with this header has: of two forms, the one with more is surer.
    public int count(Header header) {
        return (int) byField.keySet().stream()
                .filter(field -> column(header, field).exists())
                .count();
    }

    /// The field's first column.
    public Column column(Header header, F field) {
        var columns = columns(header, field);
        return columns.isEmpty() ? new Column(-1) : columns.getFirst();
    }

    /// All columns of the field, in the order of its names.
    public List<Column> columns(Header header, F field) {
        var columns = new ArrayList<Column>();
        for (var name : byField.getOrDefault(field, List.of())) {
            if (name.endsWith(ANY)) {
                addAll(columns, header, name.substring(0, name.length() - 1));
            } else {
                add(columns, Column.of(header, name));
            }
        }
        return columns;
    }

    /// The fields as the owner sees them.
    public List<FormatField> fields() {
        return byField.entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <F extends SheetField> FormatField field(F field, List<String> names) {
        var plain = names.stream().map(name -> name.replace(ANY, "").strip()).toList();
        return new FormatField(
                Message.of(field.label()),
                plain,
                field.weight() == SheetField.Weight.NEEDED,
                field.weight() != SheetField.Weight.OTHER);
    }

    private static void addAll(List<Column> columns, Header header, String beginning) {
        var start = Header.key(beginning);
        for (int i = 0; i < header.names().size(); i++) {
            if (Header.key(header.names().get(i)).startsWith(start)) {
                add(columns, new Column(i));
            }
        }
    }

    private static void add(List<Column> columns, Column column) {
        if (column.exists() && !columns.contains(column)) {
            columns.add(column);
        }
    }
}
