package dev.backstop.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Amounts in whole units that still add up, for parts that are shown beside their sum: those with the largest
/// fractions are rounded up (the method of largest remainders, Hamilton 1791).
public final class WholeParts {
    private WholeParts() {}

    /// The parts, in their order, in whole units; together they are the whole of what the exact ones come to.
    public static List<Money> of(List<Money> parts) {
        var floors = new ArrayList<Money>(parts.stream().map(WholeParts::floor).toList());
        var missing = Money.sum(parts)
                .map(sum -> sum.whole()
                        .minus(Money.sum(floors).orElseThrow())
                        .amount()
                        .intValueExact())
                .orElse(0);
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i).minus(floors.get(i)))
                        .reversed())
                .limit(missing)
                .forEach(i -> floors.set(
                        i,
                        floors.get(i)
                                .plus(new Money(BigDecimal.ONE, parts.get(i).currency()))));
        return List.copyOf(floors);
    }

    private static Money floor(Money part) {
        return new Money(part.amount().setScale(0, RoundingMode.FLOOR), part.currency());
    }
}
