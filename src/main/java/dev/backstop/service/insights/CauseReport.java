package dev.backstop.service.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.cause.Cause;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The stockouts that began in a period, by their causes, the dearest first.
public record CauseReport(LocalDate from, LocalDate to, List<Row> rows, int times, Money lost) {
    public CauseReport {
        rows = List.copyOf(rows);
    }

    /// How often a cause let products run out, what that probably cost, and which they were.
    public record Row(Cause cause, int times, Money lost, Set<Id<Product>> products) {
        public Row {
            products = Set.copyOf(products);
        }
    }

    /// The report of those of the stockouts that began on or after `from`.
    static CauseReport of(List<ToldStockout> all, LocalDate from, LocalDate to, Currency currency) {
        var byCause = new EnumMap<Cause, List<ToldStockout>>(Cause.class);
        all.stream()
                .filter(told -> !told.stockout().from().isBefore(from))
                .collect(Collectors.groupingBy(ToldStockout::cause))
                .forEach(byCause::put);
        var rows = byCause.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), currency))
                .sorted(Comparator.comparing((Row row) -> row.lost().amount())
                        .thenComparingInt(Row::times)
                        .reversed()
                        .thenComparing(Row::cause))
                .toList();
        return new CauseReport(
                from,
                to,
                rows,
                rows.stream().mapToInt(Row::times).sum(),
                rows.stream().map(Row::lost).reduce(Money.zero(currency), Money::plus));
    }

    private static Row row(Cause cause, List<ToldStockout> told, Currency currency) {
        return new Row(
                cause,
                told.size(),
                told.stream().map(ToldStockout::lost).reduce(Money.zero(currency), Money::plus),
                told.stream().map(each -> each.product().id()).collect(Collectors.toSet()));
    }
}
