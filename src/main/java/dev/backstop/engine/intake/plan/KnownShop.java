package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import java.util.List;
import java.util.Map;

/// What the shop file already holds of the things an import may touch.
///
/// All products, channels, listings with their sources, suppliers, offers, mappings and imported files. Of orders
/// with all their lines: the open ones, those shipped since `Lookup.savedSince`, those whose numbers the files
/// name, and those with a line that has no product yet; of customers those of these orders and those the files
/// name. `onHand` is the ledger's sum per product, `lastCounts` the stock-take booked last (highest id) per
/// product, `movements` every movement dated since `Lookup.savedSince`. `stallName` is what the owner's own sales are
/// called where no channel for them is known yet.
public record KnownShop(
        ShopSettings settings,
        List<Channel> channels,
        List<Product> products,
        List<Listing> listings,
        List<ListingSource> listingSources,
        List<ImportedFile> importedFiles,
        List<Customer> customers,
        List<Order> orders,
        List<OrderLine> orderLines,
        List<Supplier> suppliers,
        List<Offer> offers,
        List<ColumnMapping> columnMappings,
        Map<Id<Product>, Integer> onHand,
        Map<Id<Product>, StockMovement> lastCounts,
        List<StockMovement> movements,
        String stallName) {

    /// A shop file that holds nothing yet.
    public static KnownShop empty(ShopSettings settings) {
        return new KnownShop(
                settings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), Map.of(), Map.of(), List.of(), "");
    }
}
