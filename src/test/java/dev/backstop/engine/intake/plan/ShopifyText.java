package dev.backstop.engine.intake.plan;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.testing.FileText;
import java.time.Instant;

/// Small Shopify files as a shop of today would export them.
final class ShopifyText {
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private ShopifyText() {}

    /// A products file; each row is "handle,title,option value,SKU,quantity,policy,price".
    static RawTable products(Instant savedAt, String... rows) {
        var text = new StringBuilder(
                "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory"
                        + " Qty,Variant Inventory Policy,Variant Price,Variant Barcode,Cost per item,Status\n");
        for (var row : rows) {
            var c = row.split(",", -1);
            var name = c[2].equals("Default Title") ? "Title" : "Size";
            text.append(String.join(",", c[0], c[1], name, c[2], c[3], "shopify", c[4], c[5], c[6], "", "", "active"))
                    .append('\n');
        }
        return FileText.table("products_export.csv", savedAt, text.toString());
    }

    /// An inventory file of the third generation; each row is "handle,title,option
    /// value,SKU,location,committed,available,on hand".
    static RawTable inventory(Instant savedAt, String... rows) {
        var text = new StringBuilder(
                "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,SKU,HS"
                        + " Code,COO,Location,Bin name,Incoming (not editable),Unavailable (not editable),Committed (not"
                        + " editable),Available (not editable),On hand (current),On hand (new)\n");
        for (var row : rows) {
            var c = row.split(",", -1);
            var name = c[2].equals("Default Title") ? "Title" : "Size";
            text.append(String.join(
                            ",", c[0], c[1], name, c[2], "", "", "", "", c[3], "", "", c[4], "", "0", "0", c[5], c[6],
                            c[7], ""))
                    .append('\n');
        }
        return FileText.table("inventory_export.csv", savedAt, text.toString());
    }

    /// An orders file; each row is "number,email,created,status,fulfilled at,cancelled at,quantity,name,SKU,price".
    static RawTable orders(Instant savedAt, String... rows) {
        var text = new StringBuilder(
                "Name,Email,Financial Status,Fulfillment Status,Fulfilled at,Currency,Created at,Lineitem"
                        + " quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem requires shipping,Lineitem"
                        + " fulfillment status,Billing Name,Shipping Country,Cancelled at\n");
        for (var row : rows) {
            var c = row.split(",", -1);
            var line = c[3].equals("fulfilled") ? "fulfilled" : "pending";
            text.append(String.join(
                            ",",
                            c[0],
                            c[1],
                            "paid",
                            c[3],
                            c[4],
                            "GBP",
                            c[2],
                            c[6],
                            c[7],
                            c[9],
                            c[8],
                            "true",
                            line,
                            "Ann Reed",
                            "GB",
                            c[5]))
                    .append('\n');
        }
        return FileText.table("orders_export.csv", savedAt, text.toString());
    }
}
