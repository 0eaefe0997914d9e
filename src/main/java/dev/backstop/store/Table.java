package dev.backstop.store;

import dev.backstop.domain.value.Entity;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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
    /// One part of the record: its columns' names, its form, and how to read it from a record.
    private record Part(List<String> columns, Form form, MethodHandle accessor) {}

    private final Class<T> type;
    private final String name;
    private final List<Part> parts;
    private final MethodHandle constructor;

    Table(Class<T> type, String name) {
        this.type = type;
        this.name = name;
        this.parts = Arrays.stream(type.getRecordComponents()).map(Table::part).toList();
        this.constructor = constructor(type);
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
            part.form.write(statement, column, value(part, record));
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
        parts.forEach(part -> texts.addAll(part.form.texts(value(part, record))));
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
            if (!Objects.equals(part.form.kept(value(part, record)), value(part, stored))) {
                return false;
            }
        }
        return true;
    }

    Stream<String> columnNames() {
        return parts.stream().flatMap(part -> part.columns.stream());
    }

    private static @Nullable Object value(Part part, Entity record) {
        try {
            return part.accessor.invoke(record);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + part.columns + " of " + record, e);
        }
    }

    private T made(@Nullable Object[] values) {
        try {
            return type.cast(constructor.invoke(values));
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "A stored " + type.getSimpleName() + " is not valid: " + Arrays.toString(values), e);
        }
    }

    private static Part part(RecordComponent component) {
        var form = Form.of(component.getType());
        var columns = new ArrayList<String>();
        for (var ending : form.endings()) {
            columns.add('"' + snakeCase(component.getName() + ending).toUpperCase(Locale.ROOT) + '"');
        }
        try {
            return new Part(
                    List.copyOf(columns), form, MethodHandles.publicLookup().unreflect(component.getAccessor()));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("Not a public record part: " + component, e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        var parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not a public record: " + type, e);
        }
    }

    /// `unitPrice` as `unit_price`, `sha256` as itself.
    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
