package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.intake.parsed.ParsedCustomer;
import dev.backstop.engine.intake.parsed.ParsedOffer;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.ParsedStock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the first good rows of a file for the preview.
final class Sampling {
    private static final int ROWS = 50;
    private static final String NOTHING = "";

    private static final List<String> OF_ORDERS = List.of(
            "importing.sample.order",
            "importing.sample.date",
            "importing.sample.customer",
            "importing.sample.sku",
            "importing.sample.quantity",
            "importing.sample.price",
            "importing.sample.state",
            "importing.sample.product");
    private static final List<String> OF_PRODUCTS = List.of(
            "importing.sample.sku",
            "importing.sample.title",
            "importing.sample.variant",
            "importing.sample.stock",
            "importing.sample.price",
            "importing.sample.cost");
    private static final List<String> OF_CUSTOMERS =
            List.of("importing.sample.customer", "importing.sample.email", "importing.sample.phone");
    private static final List<String> OF_OFFERS = List.of(
            "importing.sample.code",
            "importing.sample.title",
            "importing.sample.cost",
            "importing.sample.stock",
            "importing.sample.minimum",
            "importing.sample.casePack",
            "importing.sample.product");
    private static final List<String> OF_STOCK = List.of(
            "importing.sample.sku",
            "importing.sample.title",
            "importing.sample.variant",
            "importing.sample.location",
            "importing.sample.onHand",
            "importing.sample.available");

    private final Tally tally;
    private final Catalogue catalogue;
    private final ShopSettings settings;
    private final List<FileSample.Row> rows = new ArrayList<>();

    Sampling(Tally tally, Catalogue catalogue, ShopSettings settings) {
        this.tally = tally;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /// The orders that the sample of a file is taken from.
    static List<ParsedOrder> first(List<ParsedOrder> orders) {
        int lines = 0;
        int taken = 0;
        while (taken < orders.size() && lines < ROWS) {
            lines += orders.get(taken).lines().size();
            taken++;
        }
        return List.copyOf(orders.subList(0, taken));
    }

    FileSample sample() {
        var file = tally.parsed();
        file.orders().stream()
                .takeWhile(_ -> rows.size() < ROWS)
                .forEach(order -> order.lines().forEach(line -> add(order, line)));
        file.products().stream().limit(ROWS).forEach(this::add);
        file.stock().stream().limit(ROWS).forEach(this::add);
        file.offers().stream().limit(ROWS).forEach(this::add);
        file.customers().stream().limit(ROWS).forEach(this::add);
        return rows.isEmpty() ? FileSample.NONE : new FileSample(columns(), rows);
    }

    private List<String> columns() {
        var file = tally.parsed();
        if (!file.orders().isEmpty()) {
            return OF_ORDERS;
        }
        if (!file.products().isEmpty()) {
            return OF_PRODUCTS;
        }
        if (!file.customers().isEmpty()) {
            return OF_CUSTOMERS;
        }
        return file.stock().isEmpty() ? OF_OFFERS : OF_STOCK;
    }

    private void add(ParsedOrder order, ParsedOrder.Line line) {
        add(
                line.row(),
                order.number(),
                order.placedAt().atZone(settings.zone()).toLocalDate(),
                order.customerName().isEmpty() ? order.email() : order.customerName(),
                line.sku(),
                line.quantity(),
                money(line.unitPrice(), order.currency()),
                state(order, line),
                catalogue
                        .bySku(line.sku())
                        .or(() -> catalogue.byName(line.name()))
                        .map(Product::name)
                        .orElse(NOTHING));
    }

    private static Message state(ParsedOrder order, ParsedOrder.Line line) {
        if (!order.confirmed()) {
            return Message.of("importing.state.unpaid");
        }
        if (order.cancelledAt() != null) {
            return Message.of("importing.state.cancelled");
        }
        boolean open = line.shipped() != null && line.shipped() < line.quantity();
        return Message.of(open ? "importing.state.open" : "importing.state.shipped");
    }

    private void add(ParsedProduct product) {
        add(
                product.row(),
                product.sku(),
                product.title(),
                orNothing(product.variant()),
                orNothing(product.quantity()),
                money(product.price(), product.currency()),
                money(product.unitCost()));
    }

    private void add(ParsedStock stock) {
        add(
                stock.row(),
                stock.sku(),
                stock.title(),
                orNothing(stock.variant()),
                stock.location(),
                orNothing(stock.onHand()),
                orNothing(stock.available()));
    }

    private void add(ParsedOffer offer) {
        var ours = catalogue.bySku(offer.ourSku());
        var found = ours.isPresent() ? ours : byCode(offer);
        add(
                offer.row(),
                offer.supplierSku().isEmpty() ? offer.ourSku() + offer.barcode() : offer.supplierSku(),
                offer.title(),
                offer.unitCost() == null ? NOTHING : offer.unitCost().toPlainString(),
                orNothing(offer.quantity()),
                orNothing(offer.minimumOrderQuantity()),
                orNothing(offer.casePack()),
                found.map(Product::name).orElse(NOTHING));
    }

    private void add(ParsedCustomer customer) {
        add(customer.row(), customer.name(), customer.email(), customer.phone());
    }

    private Optional<Product> byCode(ParsedOffer offer) {
        var byBarcode = catalogue.byBarcode(offer.barcode());
        return byBarcode.isPresent() ? byBarcode : catalogue.bySku(offer.supplierSku());
    }

    private void add(int row, Object... values) {
        if (rows.size() < ROWS) {
            rows.add(new FileSample.Row(row, tally.fate(row), List.of(values)));
        }
    }

    private Object money(@Nullable BigDecimal amount) {
        return money(amount, "");
    }

    /// An amount in the currency of that code; in the shop's where the file does not say.
    private Object money(@Nullable BigDecimal amount, String code) {
        if (amount == null) {
            return NOTHING;
        }
        var currency = Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(code))
                .findFirst()
                .orElse(settings.currency());
        return new Money(amount, currency);
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? NOTHING : value;
    }
}
