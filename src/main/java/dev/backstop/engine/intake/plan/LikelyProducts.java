package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.intake.supplier.TitleLikeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds products that a row of an unknown SKU may be about: those with its barcode, then those with a title much like
/// its own.
///
/// Words that many products have say nothing, so that only products sharing a rarer one are compared.
final class LikelyProducts {
    private static final int MOST = 4;
    private static final int COMMON = 200;
    private static final double LIKE_ENOUGH = 0.55;

    private final Map<String, List<Product>> byWord = new HashMap<>();
    private final Map<String, List<Product>> byBarcode = new HashMap<>();

    LikelyProducts(Collection<Product> all) {
        for (var product : all) {
            words(product.name())
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(product));
            if (product.barcode() != null) {
                byBarcode
                        .computeIfAbsent(bare(product.barcode().digits()), _ -> new ArrayList<>())
                        .add(product);
            }
        }
    }

    /// The likeliest first; none where nothing is like it. Only products that `free` allows are meant.
    List<Product> of(String name, @Nullable String barcode, Predicate<Product> free) {
        var found = new LinkedHashMap<Id<Product>, Product>();
        if (barcode != null) {
            byBarcode.getOrDefault(bare(barcode), List.of()).stream()
                    .filter(free)
                    .forEach(product -> found.put(product.id(), product));
        }
        candidates(name).stream()
                .filter(free)
                .map(product -> Map.entry(product, TitleLikeness.of(product.name(), name)))
                .filter(like -> like.getValue() >= LIKE_ENOUGH)
                .sorted(Map.Entry.<Product, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(like -> like.getKey().sku()))
                .forEach(like -> found.putIfAbsent(like.getKey().id(), like.getKey()));
        return found.values().stream().limit(MOST).toList();
    }

    private Collection<Product> candidates(String name) {
        var sharing = new LinkedHashMap<Id<Product>, Product>();
        for (var word : words(name)) {
            var ofWord = byWord.getOrDefault(word, List.of());
            if (ofWord.size() <= COMMON) {
                ofWord.forEach(product -> sharing.put(product.id(), product));
            }
        }
        return sharing.values();
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    /// A UPC and the EAN of the same product differ by a leading zero only.
    private static String bare(String digits) {
        return digits.replaceFirst("^0+", "");
    }
}
