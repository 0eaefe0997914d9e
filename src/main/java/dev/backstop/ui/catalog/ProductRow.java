package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.ui.kit.Sought;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the table. `cover` is in days (absent for more than a year, or where nothing sells); `stockoutOn`
/// the day stock runs out, or ran out when it has; `leadDays` those of the chosen offer; `weeks` the units asked
/// for in each of the last twelve weeks, the newest last; `supplier` who it is bought from (blank where nobody sells
/// it), and `unitCost` what one costs on the shelf.
record ProductRow(
        Product product,
        ProductState state,
        boolean hot,
        int onHand,
        int available,
        int onOrder,
        int backordered,
        @Nullable Double cover,
        @Nullable LocalDate stockoutOn,
        @Nullable LocalDate reorderBy,
        int leadDays,
        List<Integer> weeks,
        String supplier,
        @Nullable Money unitCost) {
    /// The least cover first; among equals who is out by state, then who runs out first.
    static final Comparator<ProductRow> MOST_URGENT = Comparator.comparing(
                    ProductRow::cover, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
            .thenComparing(row -> row.state().tellsNothing())
            .thenComparing(ProductRow::stockoutOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ProductRow::state)
            .thenComparing(row -> row.product().sku());

    ProductRow {
        weeks = List.copyOf(weeks);
    }

    /// Units on hand, where anybody has counted them.
    @Nullable
    Integer knownOnHand() {
        return state == ProductState.NOT_COUNTED ? null : Integer.valueOf(onHand);
    }

    /// Units that may be sold now, where anybody has counted them.
    @Nullable
    Integer knownAvailable() {
        return state == ProductState.NOT_COUNTED ? null : Integer.valueOf(available);
    }

    /// What lies on the shelf is worth at cost, where both are known.
    @Nullable
    Money stockValue() {
        var units = knownOnHand();
        return units == null || unitCost == null ? null : unitCost.times(Math.max(0, units));
    }

    Id<Product> id() {
        return product.id();
    }

    /// The weeks as a sparkline takes them.
    double[] spark() {
        return weeks.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /// Whether SKU, name or barcode have what is sought.
    boolean mentions(Sought sought) {
        return sought.names(product);
    }
}
