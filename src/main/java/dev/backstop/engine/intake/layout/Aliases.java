package dev.backstop.engine.intake.layout;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The column names under which the files of one platform hold each field: the generations of its files and the
/// languages of its users, written as a table.
///
/// Each line of the table is a field and its names, `FIELD | name | name …`; a field may have several lines. Of
/// several names that one file has, the first of the table counts. A name that ends in `*` stands for every column that
/// begins so, as those of several locations do.
public final class Aliases<F extends Enum<F> & Labelled> {
    private static final String ANY = "*";

    private final Map<F, List<String>> names;

    private Aliases(Map<F, List<String>> names) {
        this.names = names;
    }

    /// The names that a table gives.
    public static <F extends Enum<F> & Labelled> Aliases<F> of(Class<F> fields, String table) {
        var names = new EnumMap<F, List<String>>(fields);
        for (var line : table.lines().toList()) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            names.computeIfAbsent(Enum.valueOf(fields, cells.getFirst()), _ -> new ArrayList<>())
                    .addAll(cells.subList(1, cells.size()));
        }
        return new Aliases<>(names);
    }

    /// Where the field stands in a file with this header.
    public Column in(Header header, F field) {
        var columns = allIn(header, field);
        return columns.isEmpty() ? Column.NONE : columns.getFirst();
    }

    /// Where the field stands under each of its names, in the order of the table.
    public List<Column> allIn(Header header, F field) {
        return names.getOrDefault(field, List.of()).stream()
                .flatMap(name -> name.endsWith(ANY) ? beginning(header, name) : exact(header, name))
                .distinct()
                .toList();
    }

    /// Whether the header has each of these fields.
    @SafeVarargs
    public final boolean hasAll(Header header, F... wanted) {
        return count(header, wanted) == wanted.length;
    }

    /// How many of these fields the header has.
    @SafeVarargs
    public final int count(Header header, F... wanted) {
        int found = 0;
        for (var field : wanted) {
            found += in(header, field).exists() ? 1 : 0;
        }
        return found;
    }

    /// The fields the owner sees, in the order of their kind.
    public List<FormatField> fields() {
        var fields = new ArrayList<FormatField>();
        names.forEach((field, ofField) -> {
            if (!field.label().isEmpty()) {
                var plain = ofField.stream()
                        .map(name -> name.replace(ANY, "").strip())
                        .toList();
                fields.add(new FormatField(Message.of(field.label()), plain, field.isNeeded(), field.isTelling()));
            }
        });
        return fields;
    }

    private static Stream<Column> exact(Header header, String name) {
        var column = Column.of(header, name);
        return column.exists() ? Stream.of(column) : Stream.empty();
    }

    private static Stream<Column> beginning(Header header, String name) {
        var start = Header.key(name.substring(0, name.length() - ANY.length()));
        return IntStream.range(0, header.names().size())
                .filter(i -> Header.key(header.names().get(i)).startsWith(start))
                .mapToObj(Column::new);
    }
}
