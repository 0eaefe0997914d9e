package dev.backstop.io.archive;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Money;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One kind of record as rows of texts: a column (two for money) for each part, named as the part is, in the order of
/// the record.
///
/// Nothing is an empty cell; an empty text that may be absent is an apostrophe alone.
final class RecordText<T extends Entity> {
    private static final String EMPTY = "'";

    /// One part of the record: its columns, its type, whether it may be absent, and how it is read from a record.
    private record Part(List<String> columns, Class<?> type, boolean optional, MethodHandle accessor) {
        boolean isMoney() {
            return type == Money.class;
        }
    }

    private final List<Part> parts;
    private final MethodHandle constructor;
    private final List<String> header;

    RecordText(Class<T> type) {
        parts = Arrays.stream(type.getRecordComponents()).map(RecordText::part).toList();
        constructor = constructor(type);
        header = parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    List<String> header() {
        return header;
    }

    /// What kind of value each column holds, for people.
    List<String> forms() {
        var forms = new ArrayList<String>();
        for (var part : parts) {
            var form = part.isMoney() ? "amount" : TextForm.of(part.type()).name();
            forms.add(part.optional() ? form + ", may be empty" : form);
            if (part.isMoney()) {
                forms.add("currency");
            }
        }
        return forms;
    }

    /// The cells of a record.
    List<String> cells(T record) {
        var cells = new ArrayList<String>(header.size());
        for (var part : parts) {
            var value = value(part, record);
            if (part.isMoney()) {
                var money = (Money) value;
                cells.add(money == null ? "" : money.amount().toPlainString());
                cells.add(money == null ? "" : money.currency().getCurrencyCode());
            } else {
                cells.add(text(part, value));
            }
        }
        return cells;
    }

    /// The record of those cells; what cannot be one throws an `IllegalArgumentException`.
    T record(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells below " + header.size() + " heads");
        }
        var values = new @Nullable Object[parts.size()];
        int column = 0;
        for (int i = 0; i < values.length; i++) {
            var part = parts.get(i);
            values[i] = part.isMoney()
                    ? money(part, cells.get(column), cells.get(column + 1))
                    : value(part, cells.get(column));
            column += part.columns().size();
        }
        return made(values);
    }

    private static String text(Part part, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = TextForm.of(part.type()).written().apply(value);
        return text.isEmpty() && part.optional() ? EMPTY : text;
    }

    private static @Nullable Object value(Part part, String cell) {
        if (part.optional() && cell.isEmpty()) {
            return null;
        }
        try {
            return TextForm.of(part.type()).read().apply(cell);
        } catch (DateTimeException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not a " + part.type().getSimpleName() + ": " + cell, e);
        }
    }

    private static @Nullable Money money(Part part, String amount, String currency) {
        return part.optional() && amount.isEmpty() && currency.isEmpty()
                ? null
                : new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    private static @Nullable Object value(Part part, Entity record) {
        try {
            return part.accessor().invoke(record);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + part.columns() + " of " + record, e);
        }
    }

    @SuppressWarnings("unchecked") // the constructor is that of T
    private T made(@Nullable Object[] values) {
        try {
            return (T) constructor.invoke(values);
        } catch (Throwable e) {
            throw new IllegalArgumentException("No record: " + Arrays.toString(values), e);
        }
    }

    private static Part part(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var name = snakeCase(component.getName());
        var columns = component.getType() == Money.class ? List.of(name, name + "_currency") : List.of(name);
        try {
            return new Part(
                    columns,
                    component.getType(),
                    optional,
                    MethodHandles.publicLookup().unreflect(component.getAccessor()));
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

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
