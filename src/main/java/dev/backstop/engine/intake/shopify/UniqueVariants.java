package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Sees to it that within one file a SKU stands for one variant and a variant for one row (at each location).
final class UniqueVariants {
    private final Map<String, Integer> rowByPlace = new HashMap<>();
    private final Map<String, Seen> bySku = new HashMap<>();

    private record Seen(int row, String key) {}

    /// Takes a variant's row for one location (empty where there is none), or says which row it collides with; the
    /// owner can give it another SKU in `skuColumn`.
    void add(int row, String key, String sku, String location, Column skuColumn) throws Unreadable {
        var skuKey = sku.toLowerCase(Locale.ROOT);
        var seen = bySku.get(skuKey);
        if (seen != null && !seen.key().equals(key)) {
            throw new Unreadable(Message.of("importing.reason.duplicateSku", sku, seen.row()), Fix.TEXT).in(skuColumn);
        }
        var other = rowByPlace.putIfAbsent(key + '\n' + location, row);
        if (other != null) {
            throw new Unreadable(Message.of("importing.reason.duplicateVariant", other));
        }
        bySku.putIfAbsent(skuKey, new Seen(row, key));
    }
}
