package dev.backstop.engine.intake.woocommerce;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.layout.ProductField;
import dev.backstop.engine.intake.layout.UniqueSkus;
import dev.backstop.engine.intake.parsed.DateColumn;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of one products file. Variable products only hold what their variations share; grouped ones
/// show others, and external ones are sold elsewhere, so that neither is a product of its own.
final class WooProductRows {
    private final RawTable table;
    private final FileReading reading;
    private final WooColumns columns;
    private final WooParents parents;
    private final NumberColumn prices;
    private final NumberColumn quantities;
    private final NumberColumn weights;
    private final DateColumn saleDates;
    private final UniqueSkus unique = new UniqueSkus();
    private final List<ParsedProduct> products = new ArrayList<>();
    private int onlyShown;
    private int withoutVariations;
    private int shared;
    private int negative;

    WooProductRows(RawTable table, ZoneId zone, Progress progress) {
        this.table = table;
        this.reading = new FileReading(table, progress);
        this.columns = new WooColumns(new Header(table.header()));
        this.parents = WooParents.of(table, columns);
        this.prices =
                NumberColumn.of(reading.values(columns.of(ProductField.PRICE), columns.of(ProductField.SALE_PRICE)));
        this.quantities = NumberColumn.of(reading.values(columns.of(ProductField.QUANTITY)));
        this.weights = NumberColumn.of(reading.values(columns.weight()));
        this.saleDates = DateColumn.of(
                reading.values(columns.of(ProductField.SALE_FROM), columns.of(ProductField.SALE_TO)), zone);
    }

    List<ParsedProduct> products() {
        reading.eachRow(this::readRow);
        reading.remarkIfAny("importing.remark.madeSkus", (int)
                products.stream().filter(ParsedProduct::madeSku).count());
        reading.remarkIfAny("importing.remark.notSoldHere", onlyShown);
        reading.remarkIfAny("importing.remark.variationsMissing", withoutVariations);
        reading.remarkIfAny("importing.remark.sharedStock", shared);
        reading.remarkIfAny("importing.remark.negativeStock", negative);
        prices.fact().ifPresent(reading::fact);
        return products;
    }

    /// What was read of the rows besides: those rejected, and what the owner should know.
    FileReading reading() {
        return reading;
    }

    private void readRow(RawTable.Row row) throws Unreadable {
        var type = typeOf(row);
        switch (type) {
            case VARIABLE -> withoutVariations += parents.hasVariations(row) ? 0 : 1;
            case GROUPED, EXTERNAL -> onlyShown++;
            case SIMPLE, VARIATION -> products.add(product(row, type));
        }
    }

    private WooType typeOf(RawTable.Row row) {
        var stated = columns.text(row, ProductField.TYPE);
        return stated.isEmpty() && parents.isParent(row) ? WooType.VARIABLE : WooType.of(stated, parents.parentOf(row));
    }

    private ParsedProduct product(RawTable.Row row, WooType type) throws Unreadable {
        var parent = type == WooType.VARIATION ? parents.parentRow(row) : null;
        var options = type == WooType.VARIATION ? columns.options(row) : List.<String>of();
        var name = columns.text(row, ProductField.TITLE);
        var given = columns.text(row, ProductField.SKU);
        var id = columns.text(row, ProductField.ID);
        var sku = given.isEmpty() ? madeSku(row, id, name, options) : given;
        var stock = new WooStock(columns, quantities).of(row);
        unique.add(row.number(), id.isEmpty() ? sku : id, sku, columns.of(ProductField.SKU));
        shared += stock.shared() ? 1 : 0;
        negative += stock.quantity() != null && stock.quantity() < 0 ? 1 : 0;
        var ofParent = parent == null
                ? columns.text(row, ProductField.PARENT_TITLE)
                : columns.text(parent, ProductField.TITLE);
        return new ParsedProduct(
                row.number(),
                id,
                sku,
                given.isEmpty(),
                !ofParent.isEmpty() ? ofParent : name.isEmpty() ? sku : name,
                ofParent.isEmpty() || options.isEmpty() ? null : String.join(" / ", options),
                textOrNull(row, ProductField.BARCODE),
                category(parent == null ? row : parent),
                price(row),
                null,
                grams(row),
                stock.quantity(),
                stock.tracked(),
                stock.sellsWhenOut(),
                shown(row, parent),
                true,
                List.copyOf(row.cells()),
                "",
                stock.counts());
    }

    /// The SKU for a product that the shop gave none: its parent's with its options, else its number.
    private String madeSku(RawTable.Row row, String id, String name, List<String> options) throws Unreadable {
        var parent = parents.parentOf(row);
        if (!parent.isEmpty() && !options.isEmpty()) {
            return parent.replace("id:", "woo-") + "/" + String.join("/", options);
        }
        if (!id.isEmpty()) {
            return "woo-" + id;
        }
        var made = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (made.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noSkuNoName"), Fix.TEXT).in(columns.of(ProductField.SKU));
        }
        return made;
    }

    /// The price that customers pay now: that of the sale while it lasts.
    private @Nullable BigDecimal price(RawTable.Row row) throws Unreadable {
        var regular = columns.of(ProductField.PRICE).read(row, prices::price).orElse(null);
        var sale = columns.of(ProductField.SALE_PRICE).read(row, prices::price).orElse(null);
        return sale == null || !isOnSale(row) ? regular : sale;
    }

    private boolean isOnSale(RawTable.Row row) throws Unreadable {
        var now = table.savedAt();
        var from =
                columns.of(ProductField.SALE_FROM).read(row, saleDates::instant).orElse(Instant.MIN);
        var to = columns.of(ProductField.SALE_TO).read(row, saleDates::day).orElse(null);
        return !now.isBefore(from)
                && (to == null
                        || !now.isAfter(
                                to.plusDays(1).atStartOfDay(ZoneId.of("UTC")).toInstant()));
    }

    /// The weight, if it can be read; a wrong weight is no reason to refuse a product.
    private @Nullable Integer grams(RawTable.Row row) {
        try {
            return weights.amount(columns.weight().in(row))
                    .map(weight -> weight.multiply(columns.gramsPerUnit()))
                    .filter(grams -> grams.signum() > 0
                            && grams.compareTo(BigDecimal.valueOf(NumberColumn.HIGHEST_QUANTITY)) < 0)
                    .map(grams -> grams.setScale(0, RoundingMode.HALF_UP).intValueExact())
                    .orElse(null);
        } catch (Unreadable e) {
            return null;
        }
    }

    /// Whether customers see it: published, and its parent too.
    private @Nullable Boolean shown(RawTable.Row row, RawTable.@Nullable Row parent) {
        var own = published(columns.text(row, ProductField.SHOWN));
        var ofParent = parent == null ? null : published(columns.text(parent, ProductField.SHOWN));
        return Boolean.FALSE.equals(ofParent) ? Boolean.FALSE : own;
    }

    private static @Nullable Boolean published(String text) {
        return text.isEmpty() ? null : Set.of("1", "true", "yes", "publish").contains(text.toLowerCase(Locale.ROOT));
    }

    /// The last part of the first category's path.
    private @Nullable String category(RawTable.Row row) {
        var paths = columns.text(row, ProductField.CATEGORY);
        var first = paths.split("(?<!\\\\),", 2)[0];
        var name =
                first.substring(first.lastIndexOf('>') + 1).replace("\\,", ",").strip();
        return name.isEmpty() ? null : name;
    }

    private @Nullable String textOrNull(RawTable.Row row, ProductField field) {
        var text = columns.text(row, field);
        return text.isEmpty() ? null : text;
    }
}
