package dev.backstop.io.archive;

import dev.backstop.domain.supply.WorkWeek;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// How one kind of value is written as the text of a cell and read again, exactly.
///
/// Texts that a spreadsheet could run as a formula, and those that begin with an apostrophe, get one before them; it
/// is taken away again on reading.
record TextForm(Function<Object, String> written, Function<String, Object> read, String name) {
    private static final String GUARDED = "=+-@'\t\r＝＋－＠";

    private static final TextForm TEXT = new TextForm(text -> guarded((String) text), TextForm::unguarded, "text");

    private static final Map<Class<?>, TextForm> FORMS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(int.class, new TextForm(Objects::toString, Integer::valueOf, "whole number")),
            Map.entry(Integer.class, new TextForm(Objects::toString, Integer::valueOf, "whole number")),
            Map.entry(Long.class, new TextForm(Objects::toString, Long::valueOf, "whole number")),
            Map.entry(double.class, new TextForm(Objects::toString, Double::valueOf, "number")),
            Map.entry(Double.class, new TextForm(Objects::toString, Double::valueOf, "number")),
            Map.entry(boolean.class, new TextForm(Objects::toString, TextForm::flag, "true or false")),
            Map.entry(LocalDate.class, new TextForm(Objects::toString, LocalDate::parse, "day")),
            Map.entry(Instant.class, new TextForm(Objects::toString, Instant::parse, "moment in UTC")),
            Map.entry(
                    BigDecimal.class,
                    new TextForm(number -> ((BigDecimal) number).toPlainString(), BigDecimal::new, "decimal number")),
            Map.entry(
                    Id.class,
                    new TextForm(
                            id -> String.valueOf(((Id<?>) id).value()), text -> new Id<>(Long.parseLong(text)), "id")),
            Map.entry(
                    Sku.class,
                    new TextForm(sku -> guarded(((Sku) sku).value()), text -> new Sku(unguarded(text)), "text")),
            Map.entry(Barcode.class, new TextForm(code -> ((Barcode) code).digits(), Barcode::new, "digits")),
            Map.entry(
                    Currency.class,
                    new TextForm(code -> ((Currency) code).getCurrencyCode(), Currency::getInstance, "currency")),
            Map.entry(
                    WorkWeek.class,
                    new TextForm(Objects::toString, WorkWeek::parse, "digits of the working days, 1 is Monday")),
            Map.entry(ZoneId.class, new TextForm(Objects::toString, ZoneId::of, "time zone")),
            Map.entry(List.class, new TextForm(list -> TextList.written((List<?>) list), TextList::read, "JSON list")));

    /// The form of values of that type.
    static TextForm of(Class<?> type) {
        if (type.isEnum()) {
            return new TextForm(value -> ((Enum<?>) value).name(), name -> constant(type, name), "word");
        }
        var form = FORMS.get(type);
        if (form == null) {
            throw new IllegalArgumentException("No text form for " + type);
        }
        return form;
    }

    private static Object constant(Class<?> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No " + type.getSimpleName() + " is called " + name);
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }

    static String guarded(String text) {
        if (TextList.hasHalves(text)) {
            return "'" + TextList.quoted(text);
        }
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// No text that is only guarded goes on with a quotation mark.
    static String unguarded(String text) {
        if (text.startsWith("'\"")) {
            return TextList.read("[" + text.substring(1) + "]").getFirst();
        }
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
