package dev.backstop.store;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.RecordShape;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// One kind of record and the table that keeps it: a column (two for money) per record part, named as the
/// part is.
///
/// Reads and writes any of our records; `id` is the first part of each and the key.
final class Table<T extends Entity> implements RowMapper<T> {
    /// One part of the record: its columns' names, its form, and where it is in a record.
    private record Part(List<String> columns, Form form, RecordShape.Part place) {}

    private final Class<T> type;
    private final String name;
    private final List<Part> parts;
    private final RecordShape<T> shape;

    Table(Class<T> type, String name) {
        this.type = type;
        this.name = name;
        this.shape = new RecordShape<>(type);
        this.parts = shape.parts().stream().map(Table::part).toList();
    }

    Class<T> type() {
        return type;
    }

    String name() {
        return name;
    }

    /// The columns' names in order, each behind the alias.
    String columns(String alias) {
        return columnNames().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    /// The start of a query for whole records: `select … from table alias`.
    String select(String alias) {
        return "select " + columns(alias) + " from " + name + " " + alias + " ";
    }

    /// A statement that inserts that many records.
    String insertSql(int records) {
        var marks = columnNames().map(_ -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "insert into " + name + " (" + columnNames().collect(Collectors.joining(", ")) + ") values "
                + String.join(", ", Collections.nCopies(records, marks));
    }

    String updateSql() {
        var sets = columnNames().skip(1).map(column -> column + " = ?").collect(Collectors.joining(", "));
        return "update " + name + " set " + sets + " where id = ?";
    }

    String deleteSql() {
        return "delete from " + name + " where id = ?";
    }

    String findSql() {
        return select("r") + "where r.id = ?";
    }

    /// The stored record of that id, by a statement of `findSql`.
    @Nullable
    T find(PreparedStatement find, long id) throws SQLException {
        find.setLong(1, id);
        try (var rows = find.executeQuery()) {
            return rows.next() ? read(rows, 1) : null;
        }
    }

    /// Writes the record's parts from that one on into a statement, from that parameter on; gives the next parameter.
    int bind(PreparedStatement statement, T record, int firstPart, int firstParameter) throws SQLException {
        int column = firstParameter;
        for (var part : parts.subList(firstPart, parts.size())) {
            part.form.write(statement, column, part.place.of(record));
            column += part.columns.size();
        }
        return column;
    }

    /// Reads a record whose columns start at that one.
    T read(ResultSet row, int firstColumn) throws SQLException {
        var values = new @Nullable Object[parts.size()];
        int column = firstColumn;
        for (int i = 0; i < values.length; i++) {
            var part = parts.get(i);
            values[i] = part.form.read(row, column);
            column += part.columns.size();
        }
        return made(values);
    }

    /// A record as one text, from which `read` makes the same one.
    String text(T record) {
        var texts = new ArrayList<String>();
        parts.forEach(part -> texts.addAll(part.form.texts(part.place.of(record))));
        return Cells.encode(texts);
    }

    /// The record of such a text.
    T read(String text) {
        var texts = Cells.decode(text);
        var values = new @Nullable Object[parts.size()];
        int column = 0;
        for (int i = 0; i < values.length; i++) {
            var part = parts.get(i);
            values[i] = part.form.parse(texts.subList(column, column + part.columns.size()));
            column += part.columns.size();
        }
        return made(values);
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        return read(row, 1);
    }

    /// How many columns a record takes.
    int width() {
        return parts.stream().mapToInt(part -> part.columns.size()).sum();
    }

    /// Whether a record, once stored, reads back as that stored one.
    boolean same(T record, @Nullable T stored) {
        if (stored == null) {
            return false;
        }
        for (var part : parts) {
            if (!Objects.equals(part.form.kept(part.place.of(record)), part.place.of(stored))) {
                return false;
            }
        }
        return true;
    }

    Stream<String> columnNames() {
        return parts.stream().flatMap(part -> part.columns.stream());
    }

    private T made(@Nullable Object[] values) {
        try {
            return shape.of(values);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("A stored record is not valid", e);
        }
    }

    private static Part part(RecordShape.Part place) {
        var form = Form.of(place.type());
        var columns = form.endings().stream()
                .map(ending -> '"' + (place.name() + ending).toUpperCase(Locale.ROOT) + '"')
                .toList();
        return new Part(columns, form, place);
    }
}
