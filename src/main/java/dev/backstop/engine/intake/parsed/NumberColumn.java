package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.value.Message;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the numbers of one column, having decided from all of its values which sign is the decimal one.
///
/// A value with both signs ends in its decimals. A lone sign with other than three digits behind it is a decimal
/// sign, one that comes twice parts thousands. "1,000" alone says neither: it is read only if other values of the
/// column settle it, never guessed.
public final class NumberColumn {
    /// More units, or more money, than any shop of ours has; behind it stands a mistake.
    public static final int HIGHEST_QUANTITY = 1_000_000;

    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "–", "—", "n/a", "na", "#n/a", "null", "none", "nil", "tbc", "tba", "poa");
    private static final Set<String> FREE = Set.of("free", "gratis");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d[\\d.,]*|[.,]\\d+)");
    private static final Pattern AROUND = Pattern.compile(
            "\\p{Sc}|\\s|\u00A0|\u202F|'|’|(?i)\\b(?:AU|US|CA|NZ|kr|Rs|Ft|[A-Z]{3})\\b|(?<=\\d)(?:pcs|pc)\\b");

    /// Digits, in groups of three or none; the groups before the last have two digits in Indian numbers.
    private static final Pattern WHOLE_PART = Pattern.compile("[-+]?(\\d*|\\d{1,3}(?:([.,])\\d{2,3})*[.,]\\d{3})");

    private enum Sign {
        DOT,
        COMMA,
        UNSETTLED
    }

    private final Sign decimal;

    private NumberColumn(Sign decimal) {
        this.decimal = decimal;
    }

    /// A column whose decimal sign is known to be the point.
    public static NumberColumn withPoint() {
        return new NumberColumn(Sign.DOT);
    }

    /// The column with these values.
    public static NumberColumn of(Iterable<String> values) {
        boolean dot = false;
        boolean comma = false;
        for (var value : values) {
            var sign = evidence(bare(value));
            dot |= sign == Sign.DOT;
            comma |= sign == Sign.COMMA;
        }
        return new NumberColumn(dot == comma ? Sign.UNSETTLED : dot ? Sign.DOT : Sign.COMMA);
    }

    /// Which sign the column's decimals have, for the owner to see; none where no value shows it.
    public Optional<Message> fact() {
        return switch (decimal) {
            case DOT -> Optional.of(Message.of("importing.fact.decimalPoint"));
            case COMMA -> Optional.of(Message.of("importing.fact.decimalComma"));
            case UNSETTLED -> Optional.empty();
        };
    }

    /// The number a cell holds; none where it is blank or says that there is none.
    public Optional<BigDecimal> amount(String cell) throws Unreadable {
        if (isWhole(cell)) {
            return Optional.of(BigDecimal.valueOf(Integer.parseInt(cell)));
        }
        if (isNothing(cell)) {
            return Optional.empty();
        }
        if (FREE.contains(cell.toLowerCase(Locale.ROOT))) {
            return Optional.of(BigDecimal.ZERO);
        }
        var text = bare(cell);
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable(Message.of("importing.reason.notANumber", cell), Fix.NUMBER);
        }
        return Optional.of(new BigDecimal(plain(text, cell)));
    }

    /// A price or cost: an amount that is not negative and not absurd.
    public Optional<BigDecimal> price(String cell) throws Unreadable {
        var amount = amount(cell);
        if (amount.isPresent() && amount.get().signum() < 0) {
            throw new Unreadable(Message.of("importing.reason.negativePrice", cell), Fix.NUMBER);
        }
        if (amount.isPresent() && amount.get().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
            throw new Unreadable(Message.of("importing.reason.absurdPrice", cell), Fix.NUMBER);
        }
        return amount;
    }

    /// Whole units, which may be below zero where a shop counts what it oversold.
    public Optional<Integer> units(String cell) throws Unreadable {
        var amount = amount(cell);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        var number = amount.get();
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Unreadable(Message.of("importing.reason.notWhole", cell), Fix.NUMBER);
        }
        if (number.abs().compareTo(BigDecimal.valueOf(HIGHEST_QUANTITY)) > 0) {
            throw new Unreadable(Message.of("importing.reason.absurdQuantity", cell), Fix.NUMBER);
        }
        return Optional.of(number.intValueExact());
    }

    /// Whole units, none of which can be owed.
    public Optional<Integer> unitsNotNegative(String cell) throws Unreadable {
        var units = units(cell);
        if (units.isPresent() && units.get() < 0) {
            throw new Unreadable(Message.of("importing.reason.negativeQuantity", cell), Fix.NUMBER);
        }
        return units;
    }

    /// Whether a cell says that it says nothing.
    public static boolean isNothing(String cell) {
        return cell.isEmpty() || (!isDigit(cell.charAt(0)) && NOTHING.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /// Whether a cell holds a few digits and nothing else, as most cells with a number do.
    private static boolean isWhole(String cell) {
        if (cell.isEmpty() || cell.length() > 9) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            if (!isDigit(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String plain(String text, String cell) throws Unreadable {
        var own = evidence(text);
        boolean lone = own == Sign.UNSETTLED && (text.indexOf(',') >= 0 || text.indexOf('.') >= 0);
        if (lone && decimal == Sign.UNSETTLED) {
            throw new Unreadable(Message.of("importing.reason.ambiguousNumber", cell), Fix.NUMBER);
        }
        var sign = own == Sign.UNSETTLED ? decimal : own;
        char point = sign == Sign.COMMA ? ',' : '.';
        int end = text.lastIndexOf(point);
        var whole = end < 0 ? text : text.substring(0, end);
        var fraction = end < 0 ? "" : text.substring(end + 1);
        if (!WHOLE_PART.matcher(whole).matches()
                || !fraction.chars().allMatch(Character::isDigit)
                || (end >= 0 && fraction.isEmpty())) {
            throw new Unreadable(Message.of("importing.reason.notANumber", cell), Fix.NUMBER);
        }
        var digits = whole.replace(",", "").replace(".", "");
        return fraction.isEmpty() ? digits : digits + "." + fraction;
    }

    /// What a value by itself shows about the decimal sign.
    private static Sign evidence(String text) {
        int dot = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            return dot > comma ? Sign.DOT : Sign.COMMA;
        }
        int last = Math.max(dot, comma);
        if (last < 0) {
            return Sign.UNSETTLED;
        }
        var own = dot >= 0 ? Sign.DOT : Sign.COMMA;
        var other = dot >= 0 ? Sign.COMMA : Sign.DOT;
        char sign = text.charAt(last);
        if (text.indexOf(sign) != last) {
            return other;
        }
        boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
        var before = text.substring(signed ? 1 : 0, last);
        boolean partsThousands =
                text.length() - last - 1 == 3 && before.length() <= 3 && !before.isEmpty() && !before.startsWith("0");
        return partsThousands ? Sign.UNSETTLED : own;
    }

    /// The digits and signs of a value, without currency and spaces. Text that holds other things stays
    /// recognisable as no number.
    private static String bare(String value) {
        return isBare(value) ? value : AROUND.matcher(value).replaceAll("").replace('−', '-');
    }

    private static boolean isBare(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }
}
