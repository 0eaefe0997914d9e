package dev.backstop.engine.sample;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.OrderLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The letters that the owner of the sample has already sent. They are records of that shop, in its own words, not
/// texts of Backstop.
final class SampleLetters {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SampleLetters() {}

    static String subject(Notice.Kind kind, String orderNumber) {
        return kind == Notice.Kind.ETA_MOVED
                ? "Your order " + orderNumber + ": a new date"
                : "Your order " + orderNumber + ": one item is late";
    }

    static String body(Notice.Kind kind, SampleSale sale, OrderLine line, @Nullable LocalDate eta, String shopName) {
        String name = sale.order().shipTo().split("[ ,]")[0];
        String news = line.quantity() + " × " + line.title() + " " + news(kind, eta);
        return "Dear " + name + ",\n\nI am sorry: " + news + "\n\n"
                + "If you would rather not wait, reply and I will refund it the same day.\n\nKind regards,\n"
                + shopName;
    }

    private static String news(Notice.Kind kind, @Nullable LocalDate eta) {
        if (eta == null) {
            return "sold out before I could pack it, and I do not know yet when more will come.";
        }
        return kind == Notice.Kind.ETA_MOVED
                ? "will come later than I told you: on " + DATE.format(eta) + "."
                : "will leave here on " + DATE.format(eta) + ", later than promised.";
    }
}
