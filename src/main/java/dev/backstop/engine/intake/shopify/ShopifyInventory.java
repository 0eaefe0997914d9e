package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.util.List;

/// Shopify's inventory file, in its three generations: a column per location, then a row per location, then with
/// "On hand (new)".
public record ShopifyInventory(Generation generation) implements FileFormat {

    /// The generations: to about 2022, to about 2024, and since 2025.
    public enum Generation {
        FIRST("shopify.inventory.1"),
        SECOND("shopify.inventory.2"),
        THIRD("shopify.inventory.3");

        private final String id;

        Generation(String id) {
            this.id = id;
        }
    }

    @Override
    public String id() {
        return generation.id;
    }

    @Override
    public Message name() {
        return Message.of("importing.format.shopifyInventory");
    }

    @Override
    public int likeness(Header header) {
        return isInventory(header) && generationOf(header) == generation ? 90 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return InventoryRows.FIELDS;
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var rows = new InventoryRows(table, progress);
        var stock = rows.stock(generation);
        return ParsedFile.of(table, this, Channel.Kind.SHOPIFY, rows.reading()).withStock(stock);
    }

    private static boolean isInventory(Header header) {
        boolean named = header.has("Handle", "URL handle") && header.has("SKU");
        boolean perLocation =
                header.has("Location") && header.has("On hand", "On hand (current)", "On hand (new)", "Available");
        boolean first = header.has("COO", "HS Code")
                && !header.has("Price", "Description")
                && !header.others(ShopifyColumns.BEFORE_LOCATIONS).isEmpty();
        return named && (perLocation || first);
    }

    private static Generation generationOf(Header header) {
        if (header.has("On hand (current)", "On hand (new)")) {
            return Generation.THIRD;
        }
        return header.has("Location") && header.has("On hand", "Available") ? Generation.SECOND : Generation.FIRST;
    }
}
