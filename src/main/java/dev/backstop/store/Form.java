package dev.backstop.store;

import static java.util.Objects.requireNonNull;

import dev.backstop.domain.supply.WorkWeek;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one kind of value is kept in columns, and the way there and back.
sealed interface Form {
    /// How a text begins that stands for a value, and the text that stands for none.
    String PRESENT = "=";

    String ABSENT = "-";

    /// The endings of its columns' names, one per column.
    List<String> endings();

    void write(PreparedStatement row, int column, @Nullable Object value) throws SQLException;

    @Nullable
    Object read(ResultSet row, int column) throws SQLException;

    /// The value as texts, one per column, that `parse` makes the same value of.
    List<String> texts(@Nullable Object value);

    @Nullable
    Object parse(List<String> texts);

    /// The value as it will read back: instants are cut to milliseconds.
    default @Nullable Object kept(@Nullable Object value) {
        return value;
    }

    /// The form of a record part of that type.
    static Form of(Class<?> type) {
        if (type == Money.class) {
            return new Amount();
        }
        if (type.isEnum()) {
            return Single.text(type, value -> ((Enum<?>) value).name(), name -> constant(type, name));
        }
        var form = Single.FORMS.get(type);
        if (form == null) {
            throw new IllegalArgumentException("No column form for " + type);
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

    /// A value in one column, stored as itself or as its one part.
    record Single(Class<?> stored, Function<Object, Object> toStored, Function<Object, Object> fromStored)
            implements Form {
        private static final Map<Class<?>, Single> FORMS = Map.ofEntries(
                Map.entry(int.class, plain(Integer.class)),
                Map.entry(Integer.class, plain(Integer.class)),
                Map.entry(Long.class, plain(Long.class)),
                Map.entry(double.class, plain(Double.class)),
                Map.entry(Double.class, plain(Double.class)),
                Map.entry(boolean.class, plain(Boolean.class)),
                Map.entry(String.class, plain(String.class)),
                Map.entry(LocalDate.class, plain(LocalDate.class)),
                Map.entry(Instant.class, new Single(Instant.class, Single::toMillis, stored -> stored)),
                Map.entry(
                        BigDecimal.class,
                        new Single(
                                BigDecimal.class,
                                Single::toRate,
                                stored -> ((BigDecimal) stored).setScale(6, RoundingMode.HALF_EVEN))),
                Map.entry(
                        Id.class,
                        new Single(Long.class, id -> ((Id<?>) id).value(), stored -> new Id<>((Long) stored))),
                Map.entry(Sku.class, text(Sku.class, Object::toString, Sku::new)),
                Map.entry(WorkWeek.class, text(WorkWeek.class, Object::toString, WorkWeek::parse)),
                Map.entry(Barcode.class, text(Barcode.class, Object::toString, Barcode::new)),
                Map.entry(Currency.class, text(Currency.class, Object::toString, Currency::getInstance)),
                Map.entry(ZoneId.class, text(ZoneId.class, Object::toString, ZoneId::of)),
                Map.entry(List.class, text(List.class, Cells::encode, Cells::decode)));

        private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
                Integer.class, Integer::valueOf,
                Long.class, Long::valueOf,
                Double.class, Double::valueOf,
                Boolean.class, Boolean::valueOf,
                String.class, text -> text,
                LocalDate.class, LocalDate::parse,
                Instant.class, Instant::parse,
                BigDecimal.class, BigDecimal::new);

        private static Single plain(Class<?> type) {
            return new Single(type, value -> value, stored -> stored);
        }

        static Single text(Class<?> type, Function<Object, String> write, Function<String, Object> read) {
            return new Single(String.class, write::apply, stored -> type.cast(read.apply((String) stored)));
        }

        private static Object toMillis(Object instant) {
            return ((Instant) instant).truncatedTo(ChronoUnit.MILLIS);
        }

        private static Object toRate(Object rate) {
            return ((BigDecimal) rate).setScale(6, RoundingMode.HALF_EVEN);
        }

        @Override
        public List<String> endings() {
            return List.of("");
        }

        @Override
        public void write(PreparedStatement row, int column, @Nullable Object value) throws SQLException {
            row.setObject(column, value == null ? null : toStored.apply(value));
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            var value = row.getObject(column, stored);
            return value == null ? null : fromStored.apply(value);
        }

        @Override
        public List<String> texts(@Nullable Object value) {
            return List.of(value == null ? ABSENT : PRESENT + toStored.apply(value));
        }

        @Override
        public @Nullable Object parse(List<String> texts) {
            var text = texts.getFirst();
            return text.equals(ABSENT)
                    ? null
                    : fromStored.apply(requireNonNull(PARSERS.get(stored)).apply(text.substring(PRESENT.length())));
        }

        @Override
        public @Nullable Object kept(@Nullable Object value) {
            return value instanceof Instant ? toStored.apply(value) : value;
        }
    }

    /// Money in two columns, its amount and its currency; absent money leaves both empty.
    record Amount() implements Form {
        @Override
        public List<String> endings() {
            return List.of("", "_currency");
        }

        @Override
        public void write(PreparedStatement row, int column, @Nullable Object value) throws SQLException {
            row.setBigDecimal(column, value == null ? null : ((Money) value).amount());
            row.setString(
                    column + 1,
                    value == null ? null : ((Money) value).currency().getCurrencyCode());
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            var amount = row.getBigDecimal(column);
            return amount == null ? null : new Money(amount, Currency.getInstance(row.getString(column + 1)));
        }

        @Override
        public List<String> texts(@Nullable Object value) {
            return value instanceof Money money
                    ? List.of(
                            PRESENT + money.amount(), PRESENT + money.currency().getCurrencyCode())
                    : List.of(ABSENT, ABSENT);
        }

        @Override
        public @Nullable Object parse(List<String> texts) {
            return texts.getFirst().equals(ABSENT)
                    ? null
                    : new Money(
                            new BigDecimal(texts.getFirst().substring(PRESENT.length())),
                            Currency.getInstance(texts.getLast().substring(PRESENT.length())));
        }
    }
}
