package dev.backstop.engine.intake.layout;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Sees to it that within one file a key stands for one row and a SKU for one product. The case of a SKU and blanks
/// around it do not make it another.
public final class UniqueSkus {
    private final Map<String, Integer> rowByKey = new HashMap<>();
    private final Map<String, Integer> rowBySku = new HashMap<>();

    /// Takes a row, or says with which other it collides; the owner can give it another SKU in `skuColumn`.
    public void add(int row, String key, String sku, Column skuColumn) throws Unreadable {
        var skuKey = sku.strip().toLowerCase(Locale.ROOT);
        var sameSku = rowBySku.get(skuKey);
        if (sameSku != null) {
            throw new Unreadable(Message.of("importing.reason.duplicateSku", sku, sameSku), Fix.TEXT).in(skuColumn);
        }
        addKey(row, key);
        rowBySku.put(skuKey, row);
    }

    /// Takes a row of a marketplace, where several listings may sell one SKU.
    public void addKey(int row, String key) throws Unreadable {
        var other = rowByKey.putIfAbsent(key, row);
        if (other != null) {
            throw new Unreadable(Message.of("importing.reason.duplicateVariant", other));
        }
    }
}
