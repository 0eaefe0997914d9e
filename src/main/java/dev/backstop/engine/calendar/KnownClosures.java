package dev.backstop.engine.calendar;

import dev.backstop.domain.value.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// When suppliers of a country usually close, from 2024 to 2032: a start that the owner corrects per supplier.
///
/// Kept as a table beside the texts, for no library knows them all: common calendar software has the lunar new
/// years of 2027 and 2030 a day off, and none has a factory's weeks around it. What a state has announced is
/// *official*, the rest *predicted*.
public final class KnownClosures {
    private static final String TABLE = "dev.backstop.calendar.closures";

    private KnownClosures() {}

    /// Where a closure is known from.
    public enum Source {
        OFFICIAL,
        PREDICTED
    }

    /// A closure that is known of a whole country, first and last day included, with the pace that is still worked
    /// at (0: shut).
    public record KnownClosure(Message name, LocalDate from, LocalDate to, int pacePercent, Source source) {
        private boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    /// The closures of a country (ISO 3166 code, "UK" as well as "GB") that touch the days from `from` to `to`,
    /// soonest first.
    public static List<KnownClosure> forCountry(String country, LocalDate from, LocalDate to) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        var prefix = (code.equals("UK") ? "GB" : code) + ".";
        var table = ResourceBundle.getBundle(TABLE, Locale.ROOT);
        var closures = new ArrayList<KnownClosure>();
        for (var key : table.keySet()) {
            if (key.startsWith(prefix)) {
                var closure = closure(LocalDate.parse(key.substring(prefix.length())), table.getString(key));
                if (closure.touches(from, to)) {
                    closures.add(closure);
                }
            }
        }
        closures.sort(Comparator.comparing(KnownClosure::from));
        return closures;
    }

    /// "2027-02-20 lunarNewYear 0 predicted".
    private static KnownClosure closure(LocalDate from, String row) {
        var cells = row.split(" ", -1);
        return new KnownClosure(
                Message.of("calendar.closure." + cells[1]),
                from,
                LocalDate.parse(cells[0]),
                Integer.parseInt(cells[2]),
                Source.valueOf(cells[3].toUpperCase(Locale.ROOT)));
    }
}
