package dev.backstop.engine.today;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing to do: what it is, why, what it puts at risk, and the one action that leads to where it is done.
///
/// `urgent` is a short word that stands before the reason in red, if there is one.
public record TodayRow(
        Mark mark,
        Message title,
        @Nullable Message urgent,
        Message reason,
        Amount amount,
        Message action,
        Target target) {
    /// What stands at the front of a row.
    public sealed interface Mark {
        /// Two letters for a channel or a country.
        record Monogram(String letters) implements Mark {}

        /// A picture for what is neither.
        enum Sign implements Mark {
            NO_CHANNEL,
            LATE,
            STOPPED,
            RISING,
            CLOSED
        }
    }

    /// The money at risk.
    public sealed interface Amount {
        /// Within 30 days, and in the sum of its lane.
        record Counted(Money money) implements Amount {}

        /// Beyond the 30 days, from that day on; in no sum.
        record Later(Money money, LocalDate from) implements Amount {}

        /// Not to be told, for want of a price in the shop's currency; in no sum. Nothing at risk is another thing.
        record NotKnown() implements Amount {}
    }
}
