package dev.backstop.ui.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.Severity;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One row of the table: a finding, or a listing with which nothing is wrong.
record ListingRow(
        @Nullable Finding finding,
        @Nullable Listing listing,
        @Nullable Channel channel,
        @Nullable Product product,
        @Nullable Integer shippable,
        double unitsPerDay,
        Standing standing) {

    /// By what the owner calls it, then by the channel.
    static final Comparator<ListingRow> BY_NAME = Comparator.comparing(ListingRow::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ListingRow::sku)
            .thenComparing(ListingRow::channelName)
            .thenComparingLong(
                    row -> row.listing() == null ? 0 : row.listing().id().value());

    static ListingRow of(Finding finding, boolean counted) {
        var subject = finding.subject();
        return new ListingRow(
                finding,
                subject.listing(),
                subject.channel(),
                subject.product(),
                counted ? Integer.valueOf(subject.shippable()) : null,
                subject.unitsPerDay(),
                finding.kind().isWrong() ? Standing.WRONG : Standing.UNCHECKED);
    }

    String title() {
        if (product != null) {
            return product.name();
        }
        return listing == null ? "" : listing.title();
    }

    String sku() {
        if (product != null) {
            return product.sku().value();
        }
        return listing == null ? "" : listing.sku().value();
    }

    String channelName() {
        return channel == null ? "" : channel.name();
    }

    String monogram() {
        return channel == null ? "–" : channel.kind().monogram();
    }

    /// Whether the listing is known to say something that is not so.
    boolean isWrong() {
        return standing == Standing.WRONG;
    }

    @Nullable
    Severity severity() {
        return finding == null || !isWrong() ? null : finding.severity();
    }

    @Nullable
    Money atRisk() {
        return finding == null || !isWrong() || !finding.isAtRiskKnown() ? null : finding.atRisk();
    }

    /// The units the listing offers; absent where a word says more.
    @Nullable
    Integer listed() {
        return listing != null && listing.isOffered() && listing.tracked() ? listing.quantity() : null;
    }
}
