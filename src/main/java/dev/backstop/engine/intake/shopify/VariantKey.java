package dev.backstop.engine.intake.shopify;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What tells one variant of a Shopify shop from every other: its product's handle and its option values.
///
/// A product without options has the one option value "Default Title", which is left out.
record VariantKey(String handle, List<String> values) {
    private static final String NO_OPTIONS = "Default Title";

    VariantKey {
        values = values.stream()
                .filter(value -> !value.isBlank() && !value.equals(NO_OPTIONS))
                .toList();
    }

    /// The key that a listing keeps: handle and values with a bar between them.
    String text() {
        return values.isEmpty() ? handle : handle + "|" + String.join("|", values);
    }

    /// The SKU that stands for one the shop has not given: handle and values with a slash between them.
    String madeSku() {
        return values.isEmpty() ? handle : handle + "/" + String.join("/", values);
    }

    /// The variant's name beside its product's title, if there is one.
    @Nullable
    String variant() {
        return values.isEmpty() ? null : values.stream().collect(Collectors.joining(" / "));
    }
}
