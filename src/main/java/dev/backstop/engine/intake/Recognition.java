package dev.backstop.engine.intake;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.amazon.AmazonFiles;
import dev.backstop.engine.intake.bigcommerce.BigCommerceFiles;
import dev.backstop.engine.intake.ebay.EbayFiles;
import dev.backstop.engine.intake.etsy.EtsyFiles;
import dev.backstop.engine.intake.feed.ProductFeeds;
import dev.backstop.engine.intake.own.OwnFiles;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.prestashop.PrestaShopFiles;
import dev.backstop.engine.intake.shopify.ShopifyFiles;
import dev.backstop.engine.intake.square.SquareFiles;
import dev.backstop.engine.intake.squarespace.SquarespaceFiles;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.engine.intake.wix.WixFiles;
import dev.backstop.engine.intake.woocommerce.WooFiles;
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
        all.addAll(ShopifyFiles.formats(zone));
        all.addAll(WooFiles.formats(zone));
        all.addAll(EtsyFiles.formats(zone));
        all.addAll(EbayFiles.formats(zone));
        all.addAll(AmazonFiles.formats(zone));
        all.addAll(WixFiles.formats(zone));
        all.addAll(SquarespaceFiles.formats(zone));
        all.addAll(BigCommerceFiles.formats(zone));
        all.addAll(PrestaShopFiles.formats(zone));
        all.addAll(SquareFiles.formats(zone));
        all.addAll(ProductFeeds.formats());
        all.addAll(OwnFiles.formats(zone));
        all.add(SupplierList.unclaimed(zone));
        formats = List.copyOf(all);
    }

    /// The form with that id, as a file of it may have been imported long ago.
    public Optional<FileFormat> byId(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /// One form of each name, for the owner to choose from; of several generations the newest.
    public List<FileFormat> choices() {
        var byName = new LinkedHashMap<Message, FileFormat>();
        formats.stream().filter(format -> !format.isRefused()).forEach(format -> byName.put(format.name(), format));
        return List.copyOf(byName.values());
    }

    /// The form that the file's header is most like; none where it is like no form that Backstop knows.
    public Optional<FileFormat> of(RawTable table) {
        return of(table.header());
    }

    /// The form that these column names are most like; none where they are like no form that Backstop knows.
    public Optional<FileFormat> of(List<String> columns) {
        var header = new Header(columns);
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
