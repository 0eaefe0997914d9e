package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of one products file: the first row of a handle holds what all its variants share.
final class ProductRows {
    private final RawTable table;
    private final FileReading reading;
    private final ProductColumns columns;
    private final NumberColumn numbers = NumberColumn.withPoint();
    private final NumberColumn quantities;
    private final UniqueVariants unique = new UniqueVariants();
    private final Map<String, Shared> sharedByHandle = new HashMap<>();
    private final Set<String> brokenHandles = new HashSet<>();
    private final List<ParsedProduct> products = new ArrayList<>();
    private final List<String> handles = new ArrayList<>();
    private String handle = "";
    private int madeHandles;
    private int negative;

    ProductRows(RawTable table, Progress progress) {
        this.table = table;
        this.reading = new FileReading(table, progress);
        this.columns = ProductColumns.of(new Header(table.header()));
        this.quantities = NumberColumn.of(reading.values(columns.quantity()));
    }

    /// What the first row of a product says for all its variants.
    private record Shared(
            String title,
            @Nullable String category,
            @Nullable Boolean shown) {}

    List<ParsedProduct> products() {
        reading.eachRow(this::readRow);
        reading.remarkIfAny("importing.remark.madeSkus", (int)
                products.stream().filter(ParsedProduct::madeSku).count());
        reading.remarkIfAny("importing.remark.madeHandles", madeHandles);
        reading.remarkIfAny("importing.remark.negativeStock", negative);
        if (!columns.quantity().exists()) {
            reading.remark(Message.of("importing.remark.noQuantityColumn"));
        }
        reading.rejected().stream()
                .flatMap(row -> table.row(row.rowNumber()).stream())
                .forEach(row ->
                        brokenHandles.add(columns.variant().handle().in(row).toLowerCase(Locale.ROOT)));
        var marked = new ArrayList<ParsedProduct>();
        for (int i = 0; i < products.size(); i++) {
            marked.add(brokenHandles.contains(handles.get(i)) ? products.get(i).incomplete() : products.get(i));
        }
        return marked;
    }

    /// What was read of the rows besides: those rejected, and what the owner should know.
    FileReading reading() {
        return reading;
    }

    private void readRow(RawTable.Row row) throws Unreadable {
        handle = handleOf(row);
        var known = sharedByHandle.get(handle);
        if (known != null && !isVariant(row)) {
            return;
        }
        var shared = known == null ? shared(row) : known;
        sharedByHandle.put(handle, shared);
        try {
            products.add(variant(row, shared));
            handles.add(handle);
        } catch (Unreadable e) {
            brokenHandles.add(handle);
            throw e;
        }
    }

    /// The handle of a row. Hand-made files leave it blank on further rows of a product, or everywhere.
    private String handleOf(RawTable.Row row) throws Unreadable {
        var stated = columns.variant().handle().in(row).toLowerCase(Locale.ROOT);
        if (!stated.isEmpty()) {
            return stated;
        }
        var title = columns.variant().title().in(row);
        var current = sharedByHandle.get(handle);
        if (current != null && (title.isEmpty() || title.equals(current.title()))) {
            return handle;
        }
        var made = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (made.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noHandle"), Fix.TEXT)
                    .in(columns.variant().handle());
        }
        madeHandles++;
        return made;
    }

    private Shared shared(RawTable.Row row) {
        var title = columns.variant().title().in(row);
        var type = columns.type().in(row);
        var path = columns.category().in(row);
        var category =
                type.isEmpty() ? path.substring(path.lastIndexOf('>') + 1).strip() : type;
        return new Shared(title.isEmpty() ? handle : title, category.isEmpty() ? null : category, shown(row));
    }

    /// Whether customers see the product: not a draft, not archived, and published where the file says so.
    private @Nullable Boolean shown(RawTable.Row row) {
        var status = columns.status().in(row).toLowerCase(Locale.ROOT);
        var published = columns.published().in(row).toLowerCase(Locale.ROOT);
        if (status.isEmpty() && published.isEmpty()) {
            return null;
        }
        return !status.equals("draft") && !status.equals("archived") && !published.equals("false");
    }

    private boolean isVariant(RawTable.Row row) {
        return !columns.sku().in(row).isEmpty()
                || !columns.price().in(row).isEmpty()
                || !columns.policy().in(row).isEmpty()
                || !columns.variant().optionValues().getFirst().in(row).isEmpty();
    }

    private ParsedProduct variant(RawTable.Row row, Shared shared) throws Unreadable {
        var key = new VariantKey(handle, columns.variant().valuesIn(row));
        var given = columns.sku().codeIn(row);
        var sku = given.isEmpty() ? key.madeSku() : given;
        var price = columns.price().read(row, numbers::price).orElse(null);
        var cost = columns.cost().read(row, numbers::price).orElse(null);
        var tracked = columns.tracker().exists() ? !columns.tracker().in(row).isEmpty() : null;
        var quantity = Boolean.FALSE.equals(tracked)
                ? null
                : columns.quantity().read(row, quantities::units).orElse(null);
        var sellsWhenOut = policy(row);
        unique.add(row.number(), key.text(), sku, "", columns.sku());
        if (quantity != null && quantity < 0) {
            negative++;
        }
        var barcode = columns.barcode().codeIn(row);
        return new ParsedProduct(
                row.number(),
                key.text(),
                sku,
                given.isEmpty(),
                shared.title(),
                key.variant(),
                barcode.isEmpty() ? null : barcode,
                shared.category(),
                price,
                cost,
                grams(row),
                quantity,
                tracked,
                sellsWhenOut,
                shared.shown(),
                true,
                List.copyOf(row.cells()));
    }

    private @Nullable Boolean policy(RawTable.Row row) throws Unreadable {
        var text = columns.policy().in(row);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "continue", "true", "yes" -> true;
            case "deny", "false", "no" -> false;
            default ->
                throw new Unreadable(Message.of("importing.reason.unknownPolicy", text), Fix.TEXT).in(columns.policy());
        };
    }

    /// The weight, if it can be read; a wrong weight is no reason to refuse a product.
    private @Nullable Integer grams(RawTable.Row row) {
        try {
            return numbers.amount(columns.grams().in(row))
                    .filter(ProductRows::isSensible)
                    .map(grams -> grams.setScale(0, RoundingMode.HALF_UP).intValueExact())
                    .orElse(null);
        } catch (Unreadable e) {
            return null;
        }
    }

    private static boolean isSensible(BigDecimal grams) {
        return grams.signum() > 0 && grams.compareTo(BigDecimal.valueOf(NumberColumn.HIGHEST_QUANTITY)) < 0;
    }
}
