package dev.backstop.engine.intake.etsy;

import dev.backstop.domain.shop.RawTable;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of one listings file. A listing has no number: its SKU and title tell which it is.
final class EtsyListingRows {
    private static final Pattern VALUES =
            Pattern.compile("(?=.*(?:VARIATION|VARIAZIONE|VARIACIÓN|VARIATIE|VARIAÇÃO|ODMIANA))"
                    + "(?=.*(?:VALUES|WERT|VALEUR|VALORI|VALORES|WAARDE|WARTO)).*");
    private static final int LONGEST_MADE_SKU = 60;

    private final FileReading reading;
    private final Map<ProductField, Column> columns = new EnumMap<>(ProductField.class);
    private final List<Column> values = new ArrayList<>();
    private final NumberColumn prices;
    private final NumberColumn quantities;
    private final UniqueSkus unique = new UniqueSkus();
    private final List<ParsedProduct> products = new ArrayList<>();
    private int shared;

    EtsyListingRows(RawTable table, Progress progress) {
        this.reading = new FileReading(table, progress);
        var header = new Header(table.header());
        for (var field : ProductField.values()) {
            columns.put(field, EtsyNames.LISTINGS.in(header, field));
        }
        for (int i = 0; i < table.header().size(); i++) {
            if (VALUES.matcher(table.header().get(i).toUpperCase(Locale.ROOT)).matches()) {
                values.add(new Column(i));
            }
        }
        this.prices = NumberColumn.of(reading.values(column(ProductField.PRICE)));
        this.quantities = NumberColumn.of(reading.values(column(ProductField.QUANTITY)));
    }

    List<ParsedProduct> products() {
        reading.eachRow(this::readRow);
        reading.remarkIfAny("importing.remark.madeSkus", (int)
                products.stream().filter(ParsedProduct::madeSku).count());
        reading.remarkIfAny("importing.remark.sharedQuantity", shared);
        prices.fact().ifPresent(reading::fact);
        return products;
    }

    /// What was read of the rows besides: those rejected, and what the owner should know.
    FileReading reading() {
        return reading;
    }

    private void readRow(RawTable.Row row) throws Unreadable {
        var title = EtsyText.plain(column(ProductField.TITLE).guardedIn(row));
        var skus = skus(row);
        if (title.isEmpty() && skus.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noListing"), Fix.TEXT).in(column(ProductField.TITLE));
        }
        var price = column(ProductField.PRICE).read(row, prices::price).orElse(null);
        var quantity = column(ProductField.QUANTITY)
                .read(row, quantities::unitsNotNegative)
                .orElse(null);
        if (skus.size() < 2) {
            var sku = skus.isEmpty() ? "" : skus.getFirst();
            products.add(whole(row, title, sku, price, quantity));
            return;
        }
        shared++;
        var variants = variants(row, skus);
        for (int i = 0; i < skus.size(); i++) {
            products.add(part(row, title, skus.get(i), variants.get(i), price, quantity));
        }
    }

    private ParsedProduct whole(
            RawTable.Row row, String title, String sku, @Nullable BigDecimal price, @Nullable Integer quantity)
            throws Unreadable {
        var name = title.isEmpty() ? sku : title;
        var key = key(sku, name);
        unique.addKey(row.number(), key);
        return product(row, key, sku.isEmpty() ? madeSku(name) : sku, sku.isEmpty(), name, null, price, quantity, true);
    }

    /// One SKU of a listing that has several. While the listing is on sale, nobody can say how many there are of this
    /// one.
    private ParsedProduct part(
            RawTable.Row row,
            String title,
            String sku,
            @Nullable String variant,
            @Nullable BigDecimal price,
            @Nullable Integer quantity)
            throws Unreadable {
        var key = key(sku, title);
        unique.addKey(row.number(), key);
        boolean selling = quantity != null && quantity > 0;
        return product(row, key, sku, false, title, variant, price, selling ? null : quantity, !selling);
    }

    private ParsedProduct product(
            RawTable.Row row,
            String key,
            String sku,
            boolean made,
            String title,
            @Nullable String variant,
            @Nullable BigDecimal price,
            @Nullable Integer quantity,
            boolean tracked) {
        return new ParsedProduct(
                row.number(),
                key,
                sku,
                made,
                title.isEmpty() ? sku : title,
                variant,
                null,
                null,
                price,
                null,
                null,
                quantity,
                tracked,
                false,
                true,
                true,
                List.copyOf(row.cells()),
                currency(row),
                true);
    }

    private String currency(RawTable.Row row) {
        var code = column(ProductField.CURRENCY).in(row).toUpperCase(Locale.ROOT);
        return code.length() == 3
                ? code
                : MoneyText.currency(column(ProductField.PRICE).in(row), "USD");
    }

    private List<String> skus(RawTable.Row row) {
        var skus = new LinkedHashSet<String>();
        Arrays.stream(column(ProductField.SKU).codeIn(row).split(",", -1))
                .map(String::strip)
                .filter(sku -> !sku.isEmpty())
                .forEach(skus::add);
        return List.copyOf(skus);
    }

    /// What tells the SKUs of one listing apart: its options, where they are as many as the SKUs; else the SKUs.
    private List<String> variants(RawTable.Row row, List<String> skus) {
        var combined = List.of("");
        for (var column : values) {
            var options = Arrays.stream(EtsyText.plain(column.in(row)).split(",", -1))
                    .map(String::strip)
                    .filter(option -> !option.isEmpty())
                    .toList();
            combined = options.isEmpty() ? combined : crossed(combined, options);
        }
        return combined.size() == skus.size() ? combined : skus;
    }

    private static List<String> crossed(List<String> before, List<String> options) {
        var crossed = new ArrayList<String>();
        for (var first : before) {
            options.forEach(option -> crossed.add(first.isEmpty() ? option : first + " / " + option));
        }
        return crossed;
    }

    /// Two listings may sell one SKU; then their titles tell them apart.
    private static String key(String sku, String title) {
        var name = title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return sku.isEmpty() ? name : sku.toLowerCase(Locale.ROOT) + "|" + name;
    }

    private static String madeSku(String title) {
        var made = key("", title).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (made.isEmpty()) {
            return "etsy-" + Integer.toHexString(title.hashCode());
        }
        if (made.length() <= LONGEST_MADE_SKU) {
            return made;
        }
        // titles that begin alike must not become one SKU
        return made.substring(0, LONGEST_MADE_SKU) + "-" + Integer.toHexString(made.hashCode());
    }

    private Column column(ProductField field) {
        return columns.getOrDefault(field, Column.NONE);
    }
}
