package dev.backstop.testing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sheet.ReorderSheet;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.sheet.ReorderSheets;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A purchase order with all that its reorder sheet needs; every `with…` gives a variation of it.
public record PaperOrder(
        PurchaseOrder order,
        List<PurchaseOrderLine> lines,
        List<Product> products,
        Supplier supplier,
        ShopSettings shop) {
    /// The id of the first product.
    public static final long FIRST_PRODUCT = 85099;

    private static final Instant PRINTED_AT = Instant.parse("2026-11-23T11:20:00Z");
    private static final Currency GBP = Currency.getInstance("GBP");

    /// Six lines from a maker in Yiwu, in full cases.
    public static PaperOrder yiwu() {
        var supplier = new Supplier(
                new Id<>(1),
                "Yiwu Homeware Co.",
                "CN",
                "Lin",
                "orders@yiwu-homeware.example",
                "",
                "Sales office, Building 12, Futian Road\nYiwu, Zhejiang 322000, China",
                GBP,
                BigDecimal.ONE,
                30,
                6,
                14,
                null,
                "30% deposit",
                "DDP Bristol",
                "",
                null,
                null,
                null);
        var order = new PurchaseOrder(
                new Id<>(1049),
                "PO-1049",
                supplier.id(),
                PurchaseOrder.Status.DRAFT,
                LocalDate.of(2026, 11, 22),
                null,
                null,
                LocalDate.of(2026, 12, 23),
                "");
        var blank = ShopSettings.blank(GBP, ZoneId.of("Europe/London"));
        var shop = new ShopSettings(
                ShopSettings.ONLY,
                "Harbour Lane Gifts",
                "Ruth Calloway",
                "Unit 4, Harbour Lane\nBristol BS1 0AA, United Kingdom",
                "ruth@harbourlane.example",
                "+44 117 496 0123",
                "GB 000 0000 00",
                GBP,
                blank.zone(),
                blank.dispatchDays(),
                blank.serviceLevel(),
                blank.holdingRate(),
                blank.orderCost(),
                null,
                blank.highSeverity(),
                blank.mediumSeverity(),
                false);
        return new PaperOrder(order, List.of(), List.of(), supplier, shop)
                .withLine("YH-3107-R", "Jumbo bag red retrospot", 480, "1.63", 48)
                .withLine("YH-5520", "Set of 3 cake tins pantry design", 96, "5.10", 12)
                .withLine("YH-4416-C", "Chocolate hot water bottle", 192, "2.48", 24)
                .withLine("YH-2209-OW", "Hand warmer owl design", 480, "0.98", 48)
                .withLine("YH-3118-R", "Lunch bag red retrospot", 240, "1.10", 24)
                .withLine("YH-6031", "Small popcorn holder", 360, "0.38", 60);
    }

    public ReorderSheet sheet() {
        var byId = products.stream().collect(Collectors.toMap(Product::id, Function.identity()));
        return ReorderSheets.of(order, lines, byId, supplier, shop, PRINTED_AT);
    }

    public PaperOrder withoutLines() {
        return new PaperOrder(order, List.of(), List.of(), supplier, shop);
    }

    public PaperOrder withLine(String supplierSku, String title, int quantity, String unitCost, int casePack) {
        return withLine(supplierSku, title, quantity, Money.of(unitCost, "GBP"), casePack);
    }

    public PaperOrder withLine(String supplierSku, String title, int quantity, Money unitCost, int casePack) {
        int index = lines.size();
        var product = new Product(
                new Id<>(FIRST_PRODUCT + index),
                new Sku(Long.toString(FIRST_PRODUCT + index)),
                title,
                null,
                null,
                null,
                Money.of("4.95", "GBP"),
                null,
                null,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
        var line = new PurchaseOrderLine(
                new Id<>(500 + index),
                order.id(),
                product.id(),
                supplierSku,
                quantity,
                0,
                unitCost,
                casePack,
                null,
                null);
        return new PaperOrder(order, plus(lines, line), plus(products, product), supplier, shop);
    }

    /// The same order where one product has a barcode of its own.
    public PaperOrder withBarcode(int index, String digits) {
        var changed = new ArrayList<>(products);
        var p = products.get(index);
        changed.set(
                index,
                new Product(
                        p.id(),
                        p.sku(),
                        p.title(),
                        p.variant(),
                        new Barcode(digits),
                        p.category(),
                        p.price(),
                        p.unitCost(),
                        p.weightGrams(),
                        p.fulfilment(),
                        p.serviceLevel(),
                        p.firstSoldOn(),
                        p.retiredOn()));
        return new PaperOrder(order, lines, changed, supplier, shop);
    }

    public PaperOrder sentOn(LocalDate day) {
        return with(new PurchaseOrder(
                order.id(),
                order.number(),
                order.supplierId(),
                order.status(),
                order.createdOn(),
                day,
                null,
                order.expectedOn(),
                order.note()));
    }

    public PaperOrder expectedOn(@Nullable LocalDate day) {
        return with(new PurchaseOrder(
                order.id(),
                order.number(),
                order.supplierId(),
                order.status(),
                order.createdOn(),
                order.sentOn(),
                null,
                day,
                order.note()));
    }

    public PaperOrder note(String note) {
        return with(new PurchaseOrder(
                order.id(),
                order.number(),
                order.supplierId(),
                order.status(),
                order.createdOn(),
                order.sentOn(),
                null,
                order.expectedOn(),
                note));
    }

    /// The same order with a supplier of another name and freight terms.
    public PaperOrder from(String name, String address, String freightTerms) {
        var s = supplier;
        var other = new Supplier(
                s.id(),
                name,
                s.country(),
                s.contactName(),
                s.email(),
                s.phone(),
                address,
                s.currency(),
                s.exchangeRate(),
                s.leadTimeDays(),
                s.leadTimeSpreadDays(),
                s.reviewPeriodDays(),
                null,
                s.paymentTerms(),
                freightTerms,
                "",
                null,
                null,
                null);
        return new PaperOrder(order, lines, products, other, shop);
    }

    private PaperOrder with(PurchaseOrder changed) {
        return new PaperOrder(changed, lines, products, supplier, shop);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var result = new ArrayList<>(list);
        result.add(more);
        return result;
    }
}
