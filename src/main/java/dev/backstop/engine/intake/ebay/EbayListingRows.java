package dev.backstop.engine.intake.ebay;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.layout.MoneyText;
import dev.backstop.engine.intake.layout.ProductField;
import dev.backstop.engine.intake.layout.UniqueSkus;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of one report of listings. The row that sums up the variations of a listing is no listing of
/// its own: its quantity is theirs.
final class EbayListingRows {
    private final FileReading reading;
    private final Map<ProductField, Column> columns = new EnumMap<>(ProductField.class);
    private final List<Column> prices;
    private final List<Column> barcodes;
    private final NumberColumn amounts;
    private final NumberColumn quantities;
    private final Map<String, Integer> rowsOf = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Set<String> summed = new HashSet<>();
    private final UniqueSkus unique = new UniqueSkus();
    private final List<ParsedProduct> products = new ArrayList<>();

    EbayListingRows(RawTable table, Progress progress) {
        this.reading = new FileReading(table, progress);
        var header = new Header(table.header());
        for (var field : ProductField.values()) {
            columns.put(field, EbayNames.LISTINGS.in(header, field));
        }
        this.prices = EbayNames.LISTINGS.allIn(header, ProductField.PRICE);
        this.barcodes = EbayNames.LISTINGS.allIn(header, ProductField.BARCODE);
        this.amounts = NumberColumn.of(reading.values(prices.toArray(Column[]::new)));
        this.quantities = NumberColumn.of(reading.values(column(ProductField.QUANTITY)));
        var numbers = column(ProductField.ID);
        var details = column(ProductField.VARIANT);
        for (var row : table.rows()) {
            rowsOf.merge(numbers.codeIn(row), 1, Integer::sum);
            keys.merge(EbayItem.of(numbers.codeIn(row), details.in(row)).key(), 1, Integer::sum);
        }
    }

    List<ParsedProduct> products() {
        reading.eachRow(this::readRow);
        reading.remarkIfAny("importing.remark.madeSkus", (int)
                products.stream().filter(ParsedProduct::madeSku).count());
        amounts.fact().ifPresent(reading::fact);
        return products;
    }

    /// What was read of the rows besides: those rejected, and what the owner should know.
    FileReading reading() {
        return reading;
    }

    private void readRow(RawTable.Row row) throws Unreadable {
        var number = column(ProductField.ID).codeIn(row);
        var title = column(ProductField.TITLE).guardedIn(row);
        if (number.isEmpty() && column(ProductField.SKU).codeIn(row).isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noListing"), Fix.TEXT).in(column(ProductField.ID));
        }
        var details = column(ProductField.VARIANT).in(row);
        var item = EbayItem.of(number, details);
        if (!sumsUp(item, details)) {
            products.add(product(row, item, title));
        }
    }

    /// Whether a row stands for all variations of its listing: others have its number, and it names several options
    /// of one kind, or none, or those of its only variation.
    private boolean sumsUp(EbayItem item, String details) {
        boolean names = rowsOf.getOrDefault(item.number(), 0) > 1
                && (details.isEmpty() || details.matches(".*=[^|;]*;[^=|]*(?:[|].*|;.*)?"));
        boolean repeated = !details.isEmpty() && keys.getOrDefault(item.key(), 0) > 1 && summed.add(item.key());
        return names || repeated;
    }

    private ParsedProduct product(RawTable.Row row, EbayItem item, String title) throws Unreadable {
        var given = column(ProductField.SKU).codeIn(row);
        var key = item.number().isEmpty() ? "" : item.key();
        unique.addKey(row.number(), key.isEmpty() ? given : key);
        var quantity = column(ProductField.QUANTITY)
                .read(row, quantities::unitsNotNegative)
                .orElse(null);
        var variant = item.options().isEmpty() ? null : String.join(" / ", item.options());
        var category = column(ProductField.CATEGORY).in(row);
        return new ParsedProduct(
                row.number(),
                key,
                given.isEmpty() ? item.madeSku() : given,
                given.isEmpty(),
                !title.isEmpty() ? title : given.isEmpty() ? item.number() : given,
                variant,
                barcode(row),
                category.isEmpty() ? null : category,
                price(row),
                null,
                null,
                quantity,
                true,
                false,
                true,
                true,
                List.copyOf(row.cells()),
                currency(row),
                true);
    }

    /// The price now; variations state only the one they started with.
    private @Nullable BigDecimal price(RawTable.Row row) throws Unreadable {
        for (var column : prices) {
            var price = column.read(row, amounts::price);
            if (price.isPresent()) {
                return price.get();
            }
        }
        return null;
    }

    /// The first number that is a barcode; many sellers write "Does not apply".
    private @Nullable String barcode(RawTable.Row row) {
        return barcodes.stream()
                .map(column -> column.codeIn(row))
                .filter(Barcode::isValid)
                .findFirst()
                .orElse(null);
    }

    private String currency(RawTable.Row row) {
        var code = column(ProductField.CURRENCY).in(row).toUpperCase(Locale.ROOT);
        if (code.length() == 3) {
            return code;
        }
        return prices.isEmpty() ? "" : MoneyText.currency(prices.getFirst().in(row), "USD");
    }

    private Column column(ProductField field) {
        return columns.getOrDefault(field, Column.NONE);
    }
}
