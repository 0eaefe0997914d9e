package dev.backstop.ui.kit;

import dev.backstop.domain.catalog.Product;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody searches for: all the words, in any order, whatever their case. Names have dashes, curly quotation
/// marks and accents that no keyboard types as easily: "mug - cafe" finds "Mug – Café".
public final class Sought {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final List<String> words;

    private Sought(String text, List<String> words) {
        this.text = text;
        this.words = words;
    }

    /// A dash between words is no word of its own, unless nothing else is sought.
    public static Sought of(String typed) {
        var text = folded(typed.strip());
        if (text.isEmpty()) {
            return new Sought("", List.of());
        }
        var all = Arrays.asList(text.split("\\s+"));
        var words = all.stream()
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        return new Sought(text, words.isEmpty() ? all : words);
    }

    /// Whether nothing is sought, which everything has.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether each word is in one of these texts.
    public boolean isIn(String... texts) {
        if (words.isEmpty()) {
            return true;
        }
        var within = texts.length == 1 ? folded(texts[0]) : folded(String.join("\n", texts));
        return isInFolded(within);
    }

    /// Whether SKU, name and barcode of a product have each word between them.
    public boolean names(Product product) {
        var barcode = product.barcode();
        return isIn(product.sku().value(), product.name(), barcode == null ? "" : barcode.digits());
    }

    /// The same for a text that was [#folded] beforehand.
    public boolean isInFolded(String within) {
        for (var word : words) {
            if (!within.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether that text begins as what is sought does: with its first word.
    public boolean begins(String within) {
        return words.isEmpty() || folded(within).startsWith(words.getFirst());
    }

    /// Whether that text begins with all that is sought, as it was typed.
    public boolean beginsWhole(String within) {
        return folded(within).startsWith(text);
    }

    /// The text in the form in which two spellings of it meet.
    public static String folded(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return isPlain(folded)
                ? folded
                : MARKS.matcher(Normalizer.normalize(plain(folded), Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        var plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = switch (plain[i]) {
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                case '\u2018', '\u2019', '\u00b4' -> '\'';
                case '\u201c', '\u201d', '\u201e' -> '"';
                case '\u00a0', '\u202f' -> ' ';
                default -> plain[i];
            };
        }
        return new String(plain);
    }
}
