package dev.backstop.io.paper;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;

/// How texts, amounts and dates are written on paper: in one language, with dates in full. Exact amounts keep every
/// decimal
/// place that they have, and at least those of their currency.
public record PaperWords(Function<Message, String> texts, Locale locale) {

    /// The text of a message, its values written as on paper.
    String of(Message message) {
        return texts.apply(new Message(
                message.key(), message.args().stream().map(this::written).toList()));
    }

    String of(String key, Object... args) {
        return of(Message.of(key, args));
    }

    String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(Math.max(0, money.currency().getDefaultFractionDigits()));
        format.setMaximumFractionDigits(Money.SCALE);
        return format.format(money.amount());
    }

    String units(int units) {
        return NumberFormat.getIntegerInstance(locale).format(units);
    }

    /// A date in full: "23 December 2026".
    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(date);
    }

    /// A moment, short: "23 Nov 2026 11:20".
    String moment(LocalDateTime time) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(time);
        return date + " " + DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    private Object written(Object value) {
        return switch (value) {
            case Money money -> money(money);
            case LocalDate date -> date(date);
            case Message message -> of(message);
            default -> value;
        };
    }
}
