package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.MoneyText;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of a file about products: rows of one product share its key, or stand below its first row.
final class VariantRows {
    /// Grams in what a column name puts behind "weight".
    private static final Map<String, BigDecimal> GRAMS = Map.of(
            "(kg)",
            BigDecimal.valueOf(1000),
            "(g)",
            BigDecimal.ONE,
            "(grams)",
            BigDecimal.ONE,
            "(lb)",
            new BigDecimal("453.59237"),
            "(lbs)",
            new BigDecimal("453.59237"),
            "(oz)",
            new BigDecimal("28.349523125"));
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000_000);

    /// What shop systems write as the name of the only variant.
    private static final Set<String> NO_VARIANT =
            Set.of("regular", "default", "default title", "default variation", "standard", "normal");

    private final Sheet<VariantField> sheet;
    private final VariantStyle style;
    private final boolean counts;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Integer> rowByKey = new HashMap<>();
    private final Map<String, Integer> rowBySku = new HashMap<>();
    private final Set<Group> broken = new HashSet<>();
    private final List<ParsedProduct> products = new ArrayList<>();
    private @Nullable Group current;
    private int negative;

    /// `counts` tells that the quantities are what there is, not only what a feed says of it.
    VariantRows(Sheet<VariantField> sheet, VariantStyle style, boolean counts) {
        this.counts = counts;
        this.sheet = sheet;
        this.style = style;
    }

    /// The rows of one product: what they share stands in the first.
    private static final class Group {
        final String key;
        final RawTable.Row first;
        final boolean isParent;
        final List<RawTable.Row> variants = new ArrayList<>();

        Group(String key, RawTable.Row first, boolean isParent) {
            this.key = key;
            this.first = first;
            this.isParent = isParent;
        }
    }

    List<ParsedProduct> products() {
        sheet.reading().eachRow(this::collect);
        groups.values().forEach(this::read);
        sheet.remarkIfAny("importing.remark.madeSkus", count(ParsedProduct::madeSku));
        sheet.remarkIfAny("importing.remark.negativeStock", negative);
        return List.copyOf(products);
    }

    private int count(Predicate<ParsedProduct> test) {
        return (int) products.stream().filter(test).count();
    }

    private void collect(RawTable.Row row) throws Unreadable {
        var role = style.role(sheet, row);
        if (role == VariantStyle.Role.PASSED) {
            return;
        }
        var group = groupOf(row, role);
        current = group;
        if (role == VariantStyle.Role.VARIANT) {
            group.variants.add(row);
        }
    }

    private Group groupOf(RawTable.Row row, VariantStyle.Role role) throws Unreadable {
        if (role == VariantStyle.Role.VARIANT && style.variantsFollow() && current != null) {
            return current;
        }
        var named = sheet.code(row, VariantField.PARENT);
        var own = named.isEmpty() || role == VariantStyle.Role.PARENT ? keyOf(row) : named;
        var known = groups.get(own.toLowerCase(Locale.ROOT));
        if (own.isEmpty() && current != null && role == VariantStyle.Role.VARIANT) {
            return current;
        }
        if (own.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noName"), Fix.TEXT)
                    .in(sheet.column(sheet.has(VariantField.SKU) ? VariantField.SKU : VariantField.TITLE));
        }
        if (known != null && role == VariantStyle.Role.PARENT) {
            throw new Unreadable(Message.of("importing.reason.duplicateVariant", known.first.number()));
        }
        if (known != null) {
            return known;
        }
        var group = new Group(own, row, role == VariantStyle.Role.PARENT);
        groups.put(own.toLowerCase(Locale.ROOT), group);
        return group;
    }

    /// What tells the product of a row from others. Files whose rows name only variants have that for it.
    private String keyOf(RawTable.Row row) {
        if (sheet.has(VariantField.PRODUCT)) {
            return sheet.code(row, VariantField.PRODUCT);
        }
        var id = sheet.code(row, VariantField.VARIANT_ID);
        var sku = id.isEmpty() ? sheet.code(row, VariantField.SKU) : id;
        return sku.isEmpty() ? sheet.text(row, VariantField.TITLE) : sku;
    }

    private void read(Group group) {
        boolean alone = group.isParent && group.variants.isEmpty() && style.sellsParents();
        var rows = alone ? List.of(group.first) : group.variants;
        int from = products.size();
        for (var row : rows) {
            try {
                products.add(variant(row, group));
            } catch (Unreadable e) {
                sheet.reading().reject(e.ofRow(row.number()));
                broken.add(group);
            }
        }
        if (broken.contains(group)) {
            for (int i = from; i < products.size(); i++) {
                products.set(i, products.get(i).incomplete());
            }
        }
    }

    private ParsedProduct variant(RawTable.Row row, Group group) throws Unreadable {
        var name = variantName(row);
        var sku = sheet.code(row, VariantField.SKU);
        var made = name == null ? group.key : group.key + "/" + name;
        var id = sheet.code(row, VariantField.VARIANT_ID);
        var key = !id.isEmpty() ? id : name == null ? group.key : group.key + "|" + name;
        var stock = style.stock(sheet, row, group.first);
        var price = style.price(sheet, row, group.first);
        var cost = sheet.price(row, VariantField.COST);
        checkUnique(row, key, sku.isEmpty() ? made : sku);
        negative += stock.units() != null && stock.units() < 0 ? 1 : 0;
        return new ParsedProduct(
                row.number(),
                key,
                sku.isEmpty() ? made : sku,
                sku.isEmpty(),
                style.title(sheet, row, group.first),
                name,
                emptyToNull(style.barcode(sheet, row).replace(" ", "")),
                emptyToNull(category(row, group.first)),
                price,
                cost,
                grams(row),
                Boolean.FALSE.equals(stock.tracked()) ? null : stock.units(),
                stock.tracked(),
                stock.sellsWhenOut(),
                style.shown(sheet, row, group.first),
                true,
                List.copyOf(row.cells()),
                price == null ? "" : MoneyText.currency(sheet.text(row, VariantField.PRICE), ""),
                counts);
    }

    private void checkUnique(RawTable.Row row, String key, String sku) throws Unreadable {
        var other = rowByKey.get(key.toLowerCase(Locale.ROOT));
        if (other != null) {
            throw new Unreadable(Message.of("importing.reason.duplicateVariant", other));
        }
        var sameSku = rowBySku.get(sku.toLowerCase(Locale.ROOT));
        if (sameSku != null) {
            throw new Unreadable(Message.of("importing.reason.duplicateSku", sku, sameSku), Fix.TEXT)
                    .in(sheet.column(VariantField.SKU));
        }
        rowByKey.put(key.toLowerCase(Locale.ROOT), row.number());
        rowBySku.put(sku.toLowerCase(Locale.ROOT), row.number());
    }

    private @Nullable String variantName(RawTable.Row row) {
        var options = style.options(sheet, row);
        var name = options.isEmpty() ? sheet.text(row, VariantField.VARIANT_NAME) : String.join(" / ", options);
        return name.isEmpty() || NO_VARIANT.contains(name.toLowerCase(Locale.ROOT)) ? null : name;
    }

    private String category(RawTable.Row row, RawTable.Row first) {
        var own = sheet.text(row, VariantField.CATEGORY);
        return own.isEmpty() ? sheet.text(first, VariantField.CATEGORY) : own;
    }

    /// The weight, where the column's name tells its unit; a wrong weight is no reason to refuse a product.
    private @Nullable Integer grams(RawTable.Row row) {
        var column = sheet.column(VariantField.WEIGHT);
        if (!column.exists()) {
            return null;
        }
        var name = sheet.nameOf(column).toLowerCase(Locale.ROOT);
        var unit = GRAMS.get(name.substring(Math.max(0, name.indexOf('('))));
        try {
            var amount = unit == null ? null : sheet.amount(row, VariantField.WEIGHT);
            return amount == null || amount.signum() <= 0 || amount.compareTo(HEAVIEST) > 0
                    ? null
                    : amount.multiply(unit).setScale(0, RoundingMode.HALF_UP).intValueExact();
        } catch (Unreadable | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
