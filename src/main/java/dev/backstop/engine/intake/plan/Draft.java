package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The changes of an import while it is planned. A record changed twice becomes one edit, one changed back none.
final class Draft {
    /// Kinds of records, each after those it refers to.
    private static final List<Class<? extends Entity>> ORDER = List.of(
            ShopSettings.class,
            Channel.class,
            Product.class,
            Listing.class,
            ImportedFile.class,
            ListingSource.class,
            Customer.class,
            Order.class,
            OrderLine.class,
            Offer.class,
            ColumnMapping.class,
            StockMovement.class);

    private final LongSupplier ids;
    private final Map<Class<?>, DraftEdits> edits = new HashMap<>();

    Draft(LongSupplier ids) {
        this.ids = ids;
    }

    /// The id of the next new record.
    <T> Id<T> nextId() {
        return new Id<>(ids.getAsLong());
    }

    /// Notes that a record, absent if it is new, becomes another.
    <T extends Entity> void set(Class<T> type, @Nullable T before, T after) {
        var ofType = edits.computeIfAbsent(type, _ -> new DraftEdits());
        var earlier = ofType.get(after.id());
        var original = earlier == null ? before : type.cast(earlier.before());
        if (after.equals(original)) {
            ofType.remove(after.id());
        } else {
            ofType.put(new Edit<>(type, original, after));
        }
    }

    <T extends Entity> void delete(Class<T> type, T before) {
        var ofType = edits.computeIfAbsent(type, _ -> new DraftEdits());
        var earlier = ofType.get(before.id());
        if (earlier != null && earlier.before() == null) {
            ofType.remove(before.id());
        } else {
            var original = earlier == null ? null : type.cast(earlier.before());
            ofType.put(Edit.delete(type, original == null ? before : original));
        }
    }

    /// Whether a listing's row is kept as one of that file.
    boolean isReferredTo(ImportedFile file) {
        var ofSources = edits.get(ListingSource.class);
        return ofSources != null
                && ofSources.stream()
                        .anyMatch(edit -> edit.after() instanceof ListingSource source
                                && source.fileId().equals(file.id()));
    }

    /// All edits, what is referred to before what refers to it.
    List<Edit<?>> edits() {
        return ORDER.stream()
                .flatMap(type -> Stream.ofNullable(edits.get(type)))
                .<Edit<?>>flatMap(DraftEdits::stream)
                .toList();
    }
}
