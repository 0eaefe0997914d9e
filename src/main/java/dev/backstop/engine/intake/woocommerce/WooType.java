package dev.backstop.engine.intake.woocommerce;

import java.util.Locale;

/// What a row of a products file is.
enum WooType {
    SIMPLE,
    /// What the variations of one product share.
    VARIABLE,
    VARIATION,
    /// A page that only shows other products.
    GROUPED,
    /// A link to a product that somebody else sells.
    EXTERNAL;

    /// The type that a cell names among words such as "virtual"; where it names none, a row with a parent is a
    /// variation. The types of plugins, such as subscriptions and bundles, are sold like simple ones.
    static WooType of(String cell, String parent) {
        var words = cell.toLowerCase(Locale.ROOT);
        if (words.contains("variation")) {
            return VARIATION;
        }
        if (words.contains("variable")) {
            return VARIABLE;
        }
        if (words.contains("grouped")) {
            return GROUPED;
        }
        if (words.contains("external")) {
            return EXTERNAL;
        }
        return words.isEmpty() && !parent.isEmpty() ? VARIATION : SIMPLE;
    }
}
