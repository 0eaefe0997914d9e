package dev.backstop.domain.value;

import java.util.Locale;

/// The code of one thing that is sold, unique in the shop, kept exactly as the owner writes it.
public record Sku(String value) implements Comparable<Sku> {
    public Sku {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A SKU cannot be blank");
        }
        value = value.strip();
    }

    /// The form in which two spellings of one SKU meet: case does not matter.
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareToIgnoreCase(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
