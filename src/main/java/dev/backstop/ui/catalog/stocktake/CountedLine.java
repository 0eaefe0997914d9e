package dev.backstop.ui.catalog.stocktake;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import org.jspecify.annotations.Nullable;

/// One product of a stock-take: what the ledger says lies there (absent where nobody has counted it yet), and what was
/// found.
final class CountedLine {
    private final Product product;
    private final @Nullable Integer onHand;
    private final @Nullable Money unitCost;
    private final int casePack;
    private @Nullable Integer counted;

    /// `unitCost` is what one unit costs where that is known, `casePack` the units of a whole case.
    CountedLine(Product product, @Nullable Integer onHand, @Nullable Money unitCost, int casePack) {
        this.product = product;
        this.onHand = onHand;
        this.unitCost = unitCost;
        this.casePack = casePack;
    }

    Product product() {
        return product;
    }

    @Nullable
    Integer onHand() {
        return onHand;
    }

    @Nullable
    Money unitCost() {
        return unitCost;
    }

    /// Units found; nothing until it is counted.
    @Nullable
    Integer counted() {
        return counted;
    }

    /// Says what was found; null takes the count back.
    void count(@Nullable Integer units) {
        counted = units;
    }

    void add(int units) {
        counted = Math.addExact(counted == null ? 0 : counted, units);
    }

    boolean isCounted() {
        return counted != null;
    }

    /// Units found beyond what the ledger says, fewer below zero; absent until it is counted, and where the ledger
    /// knows nothing.
    @Nullable
    Integer difference() {
        return counted == null || onHand == null ? null : Integer.valueOf(counted - onHand);
    }

    boolean isDifferent() {
        var difference = difference();
        return difference != null && difference != 0;
    }

    /// Units that a scan of that code counts; 0 where it is not the code of this product.
    int unitsOf(String code) {
        if (code.equalsIgnoreCase(product.sku().value())
                || product.printedCode().isReadAs(code)) {
            return 1;
        }
        return product.printedCode().isPackedAs(code) ? casePack : 0;
    }
}
