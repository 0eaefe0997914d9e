package dev.backstop.engine.intake.plan;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds out which known line of an order a row states again. Shop systems give lines no key of their own.
final class LineMatching {
    private final Catalogue catalogue;

    LineMatching(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The known lines that rows state again, each once and taken out of `known`: those of the same SKU and name,
    /// then those of the same name whose SKU only one side knows, because the shop has given it since, or the owner
    /// has picked the product.
    Map<ParsedOrder.Line, OrderLine> matches(List<ParsedOrder.Line> stated, List<OrderLine> known) {
        var matches = new IdentityHashMap<ParsedOrder.Line, OrderLine>();
        if (known.isEmpty()) {
            return matches;
        }
        for (var line : stated) {
            take(known, line, other -> other.sku().equals(line.sku())).ifPresent(other -> matches.put(line, other));
        }
        for (var line : stated) {
            if (!matches.containsKey(line)) {
                take(known, line, other -> other.sku().isEmpty() || isUnknown(line.sku()))
                        .ifPresent(other -> matches.put(line, other));
            }
        }
        return matches;
    }

    /// The SKU of a line: what the file states, unless the owner has picked a product where it states none we know.
    String skuOf(ParsedOrder.Line line, @Nullable OrderLine before) {
        return before != null && isUnknown(line.sku()) ? before.sku() : line.sku();
    }

    private static Optional<OrderLine> take(List<OrderLine> known, ParsedOrder.Line line, Predicate<OrderLine> fits) {
        for (int i = 0; i < known.size(); i++) {
            var other = known.get(i);
            if (other.title().equals(line.name()) && fits.test(other)) {
                return Optional.of(known.remove(i));
            }
        }
        return Optional.empty();
    }

    private boolean isUnknown(String sku) {
        return sku.isEmpty() || catalogue.bySku(sku).isEmpty();
    }
}
