package dev.backstop.ui.catalog.stocktake;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.sheet.CountSheets;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.UnitCosts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stock-take while it is made: the products to count, in the order of the count sheet, and what was found of them.
/// What nobody counted stays as it is.
final class StockTake {
    /// Digits alone are a label from so many on: nobody counts that many units of what is called so.
    private static final int LONG_NUMBER = 5;

    private final Picture picture;
    private final List<CountedLine> lines;

    private StockTake(Picture picture, List<CountedLine> lines) {
        this.picture = picture;
        this.lines = lines;
    }

    /// The stock-take of those of the products that lie on the shop's own shelf.
    static StockTake of(Picture picture, Collection<Product> products) {
        var costs = new UnitCosts(picture);
        var lines = products.stream()
                .filter(StockTake::isOnTheShelf)
                .sorted(CountSheets.ORDER)
                .map(product -> line(picture, costs, product))
                .toList();
        return new StockTake(picture, lines);
    }

    private static CountedLine line(Picture picture, UnitCosts costs, Product product) {
        var stock = picture.position(product.id());
        int casePack = picture.mainOffer(product.id()).map(Offer::casePack).orElse(1);
        return new CountedLine(
                product,
                stock.counted() ? stock.onHand() : null,
                costs.of(product.id()).orElse(null),
                casePack);
    }

    /// Whether a product is there to be counted: not retired, and not sent by its supplier.
    static boolean isOnTheShelf(Product product) {
        return !product.isRetired() && product.fulfilment() == Product.Fulfilment.STOCKED;
    }

    List<CountedLine> lines() {
        return lines;
    }

    List<Product> products() {
        return lines.stream().map(CountedLine::product).toList();
    }

    /// Whether that is scanned, not typed: a printed product code, or a label that the shop knows, and no number that
    /// could be a count.
    boolean isCode(String text) {
        if (Barcode.isValid(text)) {
            return true;
        }
        boolean isNumber = text.chars().allMatch(Character::isDigit);
        return (!isNumber || text.length() >= LONG_NUMBER)
                && picture.productBySku(text).isPresent();
    }

    /// What a scan was: said in words, and the line that it counted; none where it counted nothing.
    record Scan(Message said, @Nullable CountedLine line) {}

    /// Counts one unit, or the case whose code it is.
    Scan scan(String code) {
        var found = lines.stream().filter(line -> line.unitsOf(code) > 0).findFirst();
        if (found.isEmpty()) {
            return new Scan(stranger(code), null);
        }
        var line = found.get();
        line.add(line.unitsOf(code));
        return new Scan(
                Message.of("catalog.stockTake.scanned", line.product().name(), Objects.requireNonNull(line.counted())),
                line);
    }

    private Message stranger(String code) {
        return known(code)
                .map(product -> Message.of(
                        isOnTheShelf(product) ? "catalog.stockTake.notHere" : "catalog.stockTake.notOnShelf",
                        product.name()))
                .orElseGet(() -> Message.of("catalog.stockTake.unknown", code));
    }

    private Optional<Product> known(String code) {
        return picture.productBySku(code)
                .or(() -> picture.products().stream()
                        .filter(product -> product.printedCode().isReadAs(code))
                        .findFirst());
    }

    /// What was counted, in the order of the lines.
    Map<Id<Product>, Integer> counted() {
        var counted = new LinkedHashMap<Id<Product>, Integer>();
        for (var line : lines) {
            var units = line.counted();
            if (units != null) {
                counted.put(line.product().id(), units);
            }
        }
        return counted;
    }

    /// What is among those lines and not counted yet lies nowhere: 0 of each.
    void noneOf(List<CountedLine> rest) {
        rest.stream().filter(line -> !line.isCounted()).forEach(line -> line.count(0));
    }

    /// What has been found so far: lines counted, those of them that differ from the ledger, by how many units
    /// together, and what those cost. The money is absent where a cost is not known.
    record Summary(
            int counted, int different, int units, @Nullable Money cost) {}

    Summary summary() {
        int counted = 0;
        int different = 0;
        int units = 0;
        Money cost = Money.zero(picture.settings().currency());
        for (var line : lines) {
            counted += line.isCounted() ? 1 : 0;
            var difference = line.difference();
            if (difference != null && difference != 0) {
                different++;
                units += difference;
                cost = plus(cost, line.unitCost(), difference);
            }
        }
        return new Summary(counted, different, units, cost);
    }

    private static @Nullable Money plus(@Nullable Money sum, @Nullable Money unitCost, int units) {
        return sum == null || unitCost == null || !unitCost.currency().equals(sum.currency())
                ? null
                : sum.plus(unitCost.times(units));
    }
}
