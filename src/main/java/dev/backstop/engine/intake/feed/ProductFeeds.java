package dev.backstop.engine.intake.feed;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.VariantField;
import java.util.List;

/// The forms of product feeds. Facebook's is Google's with some columns of its own.
public final class ProductFeeds {
    private static final int SURE = 85;

    private static final Aliases<VariantField> NAMES = Aliases.of(VariantField.class, """
            VARIANT_ID | id
            TITLE | title
            OPTION | color | size | pattern | material
            SKU | sku | id
            QUANTITY | quantity_to_sell_on_facebook | inventory | quantity | sell_on_google_quantity
            PRICE | price
            SALE_PRICE | sale_price
            BARCODE | gtin
            AVAILABILITY | availability
            CATEGORY | product_type | google_product_category | fb_product_category
            SHOWN | status | visibility
            """);

    private ProductFeeds() {}

    public static List<FileFormat> formats() {
        return List.of(
                new ProductFile(
                        "google.products",
                        Message.of("importing.format.googleFeed"),
                        Channel.Kind.GOOGLE,
                        NAMES,
                        new FeedStyle(),
                        header -> isFeed(header) && !isFacebook(header) ? SURE : 0),
                new ProductFile(
                        "facebook.products",
                        Message.of("importing.format.facebookFeed"),
                        Channel.Kind.FACEBOOK,
                        NAMES,
                        new FeedStyle(),
                        header -> isFeed(header) && isFacebook(header) ? SURE : 0));
    }

    private static boolean isFeed(Header header) {
        return NAMES.hasAll(header, VariantField.VARIANT_ID, VariantField.TITLE, VariantField.AVAILABILITY)
                && header.has("link", "image_link", "mobile_link")
                && header.has("price", "condition", "brand");
    }

    private static boolean isFacebook(Header header) {
        return header.has(
                        "fb_product_category",
                        "quantity_to_sell_on_facebook",
                        "commerce_tax_category",
                        "origin_country",
                        "manufacturer_info",
                        "rich_text_description")
                || header.names().stream()
                        .map(Header::key)
                        .anyMatch(name -> name.startsWith("video[0]")
                                || name.startsWith("style[0]")
                                || name.startsWith("producttags[0]")
                                || name.startsWith("applink."));
    }
}
