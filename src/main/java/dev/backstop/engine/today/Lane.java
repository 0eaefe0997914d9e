package dev.backstop.engine.today;

import dev.backstop.domain.value.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// One of the four lists of the page, ranked by money, with what its rows put at risk together.
public record Lane(Kind kind, List<TodayRow> rows, Money atRisk) {
    /// The lanes in their fixed order.
    public enum Kind {
        LISTINGS,
        CUSTOMERS,
        ORDERS,
        TROUBLE
    }

    public Lane {
        rows = List.copyOf(rows);
    }

    /// Rows ranked: the most money first, what is not counted last, otherwise in the order given.
    static Lane ranked(Kind kind, List<TodayRow> rows, Currency currency) {
        var nothing = Money.zero(currency);
        Comparator<TodayRow> byMoney =
                Comparator.comparing((TodayRow row) -> counted(row).orElse(nothing), Comparator.reverseOrder());
        Comparator<TodayRow> countedFirst =
                Comparator.comparing(row -> counted(row).isEmpty());
        var ranked = rows.stream().sorted(countedFirst.thenComparing(byMoney)).toList();
        var sum = rows.stream().flatMap(row -> counted(row).stream()).reduce(nothing, Money::plus);
        return new Lane(kind, ranked, sum);
    }

    /// Whether anything is known of what its rows put at risk.
    public boolean isAtRiskKnown() {
        return atRisk.isPositive() || rows.stream().noneMatch(row -> row.amount() instanceof TodayRow.Amount.NotKnown);
    }

    private static Optional<Money> counted(TodayRow row) {
        return row.amount() instanceof TodayRow.Amount.Counted(Money money) ? Optional.of(money) : Optional.empty();
    }
}
