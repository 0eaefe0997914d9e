package dev.backstop.store;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// A message as one text, each of its values behind a letter that says what it is.
final class LabelText {
    private LabelText() {}

    static String of(Message message) {
        var cells = new ArrayList<String>();
        cells.add(message.key());
        message.args().forEach(value -> cells.add(cell(value)));
        return Cells.encode(cells);
    }

    static Message read(String text) {
        var cells = Cells.decode(text);
        var values = new ArrayList<Object>();
        cells.subList(1, cells.size()).forEach(cell -> values.add(value(cell.charAt(0), cell.substring(1))));
        return new Message(cells.getFirst(), values);
    }

    private static String cell(Object value) {
        return switch (value) {
            case Integer number -> "I" + number;
            case Long number -> "L" + number;
            case Double number -> "F" + number;
            case BigDecimal number -> "B" + number;
            case LocalDate day -> "D" + day;
            case Instant moment -> "T" + moment;
            case Sku sku -> "S" + sku.value();
            case Message message -> "M" + of(message);
            case Money money ->
                "C"
                        + Cells.encode(List.of(
                                money.amount().toString(), money.currency().getCurrencyCode()));
            default -> "W" + value;
        };
    }

    private static Object value(char kind, String text) {
        return switch (kind) {
            case 'I' -> Integer.valueOf(text);
            case 'L' -> Long.valueOf(text);
            case 'F' -> Double.valueOf(text);
            case 'B' -> new BigDecimal(text);
            case 'D' -> LocalDate.parse(text);
            case 'T' -> Instant.parse(text);
            case 'S' -> new Sku(text);
            case 'M' -> read(text);
            case 'C' -> {
                var parts = Cells.decode(text);
                yield new Money(new BigDecimal(parts.getFirst()), Currency.getInstance(parts.getLast()));
            }
            default -> text;
        };
    }
}
