package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.service.shop.Receipt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// What came of an order as far as it is counted. It begins with everything outstanding; the first scan starts the
/// count from nothing, but for lines that were typed.
final class ReceiptDraft {
    /// Digits alone are a label from so many on: nobody receives that many units of what is called so.
    private static final int LONG_NUMBER = 5;

    private final String number;
    private final List<Line> lines;
    private final Function<String, Optional<Product>> known;
    private boolean scans;

    /// What came of one line, and how much of that is damaged.
    record Line(PurchaseOrderLine line, Product product, IntegerProperty arrived, IntegerProperty damaged) {
        Line(PurchaseOrderLine line, Product product) {
            this(line, product, new SimpleIntegerProperty(line.outstanding()), new SimpleIntegerProperty());
        }

        /// Units that can be sold.
        int good() {
            return arrived.get() - damaged.get();
        }

        /// Units beyond what was still to come.
        int over() {
            return Math.max(0, arrived.get() - line.outstanding());
        }

        private boolean isAsProposed() {
            return arrived.get() == line.outstanding() && damaged.get() == 0;
        }

        private boolean has(String code) {
            return code.equalsIgnoreCase(product.sku().value())
                    || code.equalsIgnoreCase(line.supplierSku())
                    || product.printedCode().isReadAs(code);
        }

        private boolean isCase(String code) {
            return product.printedCode().isPackedAs(code);
        }
    }

    /// `known` finds any product of the shop by its barcode or SKU.
    ReceiptDraft(String number, List<Line> lines, Function<String, Optional<Product>> known) {
        this.number = number;
        this.lines = List.copyOf(lines);
        this.known = known;
    }

    List<Line> lines() {
        return lines;
    }

    /// Whether that is scanned, not typed: a printed product code, or a label with a SKU or a supplier's code, as
    /// many shops and suppliers print in Code 128. Of labels those count that the shop knows, and no number that
    /// could be a quantity.
    boolean isCode(String text) {
        boolean isNumber = text.chars().allMatch(Character::isDigit);
        boolean isOrdered = lines.stream().anyMatch(line -> line.has(text));
        return Barcode.isValid(text)
                || (isNumber
                        ? isOrdered && text.length() >= LONG_NUMBER
                        : isOrdered || known.apply(text).isPresent());
    }

    /// Counts one unit, or the case whose code it is; says what it was.
    Message scan(String code) {
        var found = lines.stream()
                .filter(line -> line.has(code) || line.isCase(code))
                .min(Comparator.comparing(
                        (Line line) -> line.arrived().get() >= line.line().outstanding() && scans));
        if (found.isEmpty()) {
            return known.apply(code)
                    .map(product -> Message.of("purchasing.scan.other", product.name(), number))
                    .orElseGet(() -> Message.of("purchasing.scan.unknown", code, number));
        }
        if (!scans) {
            lines.stream().filter(Line::isAsProposed).forEach(each -> each.arrived.set(0));
            scans = true;
        }
        var line = found.get();
        int units = line.has(code) ? 1 : line.line().casePack();
        line.arrived().set(line.arrived().get() + units);
        return line.over() > 0
                ? Message.of(
                        "purchasing.scan.over",
                        line.product().name(),
                        line.arrived().get(),
                        line.over())
                : Message.of(
                        "purchasing.scan.counted",
                        line.product().name(),
                        line.arrived().get(),
                        line.line().outstanding());
    }

    /// Everything that is outstanding came, or nothing yet: then the count has begun.
    void setAll(boolean came) {
        scans = !came;
        for (var line : lines) {
            line.damaged().set(0);
            line.arrived().set(came ? line.line().outstanding() : 0);
        }
    }

    /// Whether less came, or less of it sound, than is outstanding.
    boolean isShort() {
        return lines.stream().anyMatch(line -> line.good() < line.line().outstanding());
    }

    Receipt receipt(LocalDate day, Receipt.Rest rest, @Nullable Money freight) {
        var units = new HashMap<Id<PurchaseOrderLine>, Integer>();
        var damaged = new HashMap<Id<PurchaseOrderLine>, Integer>();
        for (var line : lines) {
            units.put(line.line().id(), line.arrived().get());
            damaged.put(line.line().id(), line.damaged().get());
        }
        return new Receipt(units, damaged, day, rest, freight);
    }
}
