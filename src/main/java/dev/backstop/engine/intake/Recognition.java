package dev.backstop.engine.intake;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.amazon.AmazonFiles;
import dev.backstop.engine.intake.wix.WixFiles;
import dev.backstop.engine.intake.squarespace.SquarespaceFiles;
import dev.backstop.engine.intake.bigcommerce.BigCommerceFiles;
import dev.backstop.engine.intake.prestashop.PrestaShopFiles;
import dev.backstop.engine.intake.square.SquareFiles;
import dev.backstop.engine.intake.feed.ProductFeeds;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.shopify.ShopifyInventory;
import dev.backstop.engine.intake.shopify.ShopifyOrders;
import dev.backstop.engine.intake.shopify.ShopifyProducts;
import dev.backstop.engine.intake.supplier.SupplierList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Tells of which form a file is, by its column names alone: never by its file name, never by their order.
public final class Recognition {
    private final List<FileFormat> formats;

    /// Recognition for a shop in that time zone.
    public Recognition(ZoneId zone) {
        var all = new ArrayList<FileFormat>();
        for (var family : ShopifyProducts.Family.values()) {
            all.add(new ShopifyProducts(family));
        }
        for (var generation : ShopifyInventory.Generation.values()) {
            all.add(new ShopifyInventory(generation));
        }
        all.add(new ShopifyOrders(zone));
        all.addAll(AmazonFiles.all(zone));
        all.addAll(WixFiles.all(zone));
        all.addAll(SquarespaceFiles.all(zone));
        all.addAll(BigCommerceFiles.all(zone));
        all.addAll(PrestaShopFiles.all(zone));
        all.addAll(SquareFiles.all(zone));
        all.addAll(ProductFeeds.all());
        all.add(SupplierList.unclaimed(zone));
        formats = List.copyOf(all);
    }

    /// One form of each name, for the owner to choose from; of several generations the newest.
    public List<FileFormat> choices() {
        var byName = new LinkedHashMap<Message, FileFormat>();
        formats.forEach(format -> byName.put(format.name(), format));
        return List.copyOf(byName.values());
    }

    /// The form that the file's header is most like; none where it is like no form that Backstop knows.
    public Optional<FileFormat> of(RawTable table) {
        var header = new Header(table.header());
        FileFormat best = null;
        int bestLikeness = 0;
        for (var format : formats) {
            int likeness = format.likeness(header);
            if (likeness > bestLikeness) {
                best = format;
                bestLikeness = likeness;
            }
        }
        return Optional.ofNullable(best);
    }
}
