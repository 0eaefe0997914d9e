package dev.backstop.engine.sheet;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sheet.Freight;
import dev.backstop.domain.sheet.Party;
import dev.backstop.domain.sheet.ReorderSheet;
import dev.backstop.domain.sheet.SheetLine;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// Fills reorder sheets from purchase orders.
public final class ReorderSheets {
    /// Days the supplier is given to confirm the dispatch date.
    private static final int CONFIRM_WITHIN_DAYS = 4;

    private ReorderSheets() {}

    /// The sheet of an order. Lines of no units are left out; a product without a barcode gets its in-store one.
    ///
    /// @throws Problem when the lines are in more than one currency, for then there is no total
    public static ReorderSheet of(
            PurchaseOrder order,
            List<PurchaseOrderLine> lines,
            Map<Id<Product>, Product> products,
            Supplier supplier,
            ShopSettings shop,
            Instant printedAt) {
        var local = LocalDateTime.ofInstant(printedAt, shop.zone());
        var date = order.sentOn() == null ? local.toLocalDate() : order.sentOn();
        var sheetLines = sheetLines(lines, products);
        return new ReorderSheet(
                order.number(),
                date,
                order.expectedOn(),
                null,
                supplier.paymentTerms(),
                currency(order, sheetLines, supplier),
                Party.of(shop.name(), shop.address(), shop.email(), shop.phone())
                        .withVatNumber(shop.vatNumber()),
                Party.of(supplier.name(), supplier.address(), supplier.email()),
                Party.of(shop.name(), shop.address()),
                shop.ownerName(),
                sheetLines,
                Freight.of(supplier.freightTerms()),
                notes(order, sheetLines, date),
                local);
    }

    private static List<SheetLine> sheetLines(List<PurchaseOrderLine> lines, Map<Id<Product>, Product> products) {
        var result = new ArrayList<SheetLine>();
        for (var line : lines) {
            if (line.quantity() > 0) {
                result.add(sheetLine(result.size() + 1, line, product(products, line.productId())));
            }
        }
        return result;
    }

    private static SheetLine sheetLine(int number, PurchaseOrderLine line, Product product) {
        return new SheetLine(
                number,
                line.supplierSku(),
                product.name(),
                product.sku(),
                product.printedCode(),
                line.quantity(),
                line.casePack(),
                line.unitCost());
    }

    private static Product product(Map<Id<Product>, Product> products, Id<Product> id) {
        var product = products.get(id);
        if (product == null) {
            throw new IllegalArgumentException("No product " + id + " among the " + products.size() + " given");
        }
        return product;
    }

    private static Currency currency(PurchaseOrder order, List<SheetLine> lines, Supplier supplier) {
        var currencies = lines.stream()
                .map(line -> line.unitCost().currency())
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw new Problem(Message.of(
                    "sheet.problem.mixedCurrencies",
                    order.number(),
                    currencies.getFirst().getCurrencyCode(),
                    currencies.get(1).getCurrencyCode()));
        }
        return currencies.isEmpty() ? supplier.currency() : currencies.getFirst();
    }

    private static List<Message> notes(PurchaseOrder order, List<SheetLine> lines, LocalDate date) {
        var notes = new ArrayList<Message>();
        var inCases = lines.stream().anyMatch(SheetLine::comesInCases);
        notes.add(Message.of(inCases ? "sheet.note.fullCases" : "sheet.note.noSubstitutes"));
        var confirmBy = date.plusDays(CONFIRM_WITHIN_DAYS);
        notes.add(
                order.expectedOn() == null
                        ? Message.of("sheet.note.confirm", confirmBy)
                        : Message.of("sheet.note.confirmToArrive", confirmBy, order.expectedOn()));
        notes.add(Message.of("sheet.note.markCartons", order.number()));
        if (!order.note().isBlank()) {
            notes.add(Message.of("sheet.note.own", order.note().strip()));
        }
        return notes;
    }
}
