package dev.backstop.io.archive;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.RecordShape;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One kind of record as rows of texts: a column (two for money) for each part, named as the part is, in the order of
/// the record.
///
/// Nothing is an empty cell; an empty text that may be absent is an apostrophe alone.
final class RecordText<T extends Entity> {
    private static final String EMPTY = "'";

    private final RecordShape<T> shape;
    private final List<String> header;

    RecordText(Class<T> type) {
        shape = new RecordShape<>(type);
        header = shape.parts().stream()
                .flatMap(part ->
                        isMoney(part) ? Stream.of(part.name(), part.name() + "_currency") : Stream.of(part.name()))
                .toList();
    }

    private static boolean isMoney(RecordShape.Part part) {
        return part.type() == Money.class;
    }

    List<String> header() {
        return header;
    }

    /// What kind of value each column holds, for people.
    List<String> forms() {
        var forms = new ArrayList<String>();
        for (var part : shape.parts()) {
            var form = isMoney(part) ? "amount" : TextForm.of(part.type()).name();
            forms.add(part.optional() ? form + ", may be empty" : form);
            if (isMoney(part)) {
                forms.add("currency");
            }
        }
        return forms;
    }

    /// The cells of a record.
    List<String> cells(T record) {
        var cells = new ArrayList<String>(header.size());
        for (var part : shape.parts()) {
            var value = part.of(record);
            if (isMoney(part)) {
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
        var values = new @Nullable Object[shape.parts().size()];
        int column = 0;
        for (int i = 0; i < values.length; i++) {
            var part = shape.parts().get(i);
            values[i] = isMoney(part)
                    ? money(part, cells.get(column), cells.get(column + 1))
                    : value(part, cells.get(column));
            column += isMoney(part) ? 2 : 1;
        }
        return shape.of(values);
    }

    private static String text(RecordShape.Part part, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = TextForm.of(part.type()).written().apply(value);
        return text.isEmpty() && part.optional() ? EMPTY : text;
    }

    private static @Nullable Object value(RecordShape.Part part, String cell) {
        if (part.optional() && cell.isEmpty()) {
            return null;
        }
        try {
            return TextForm.of(part.type()).read().apply(cell);
        } catch (DateTimeException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not a " + part.type().getSimpleName() + ": " + cell, e);
        }
    }

    private static @Nullable Money money(RecordShape.Part part, String amount, String currency) {
        return part.optional() && amount.isEmpty() && currency.isEmpty()
                ? null
                : new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
