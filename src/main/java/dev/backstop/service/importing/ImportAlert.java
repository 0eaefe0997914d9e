package dev.backstop.service.importing;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an import has shown that should not wait: best-sellers (class A) that went out, every customer who must be
/// told something, and the listings of best-sellers that say what is not so.
///
/// Listings that only need a fresh export, or cannot be mended on the channel, are left to the page of the
/// listings.
public record ImportAlert(List<WentOut> wentOut, List<OwedNotice> notices, List<Finding> findings, Money atRisk) {
    public ImportAlert {
        wentOut = List.copyOf(wentOut);
        notices = List.copyOf(notices);
        findings = List.copyOf(findings);
    }

    /// A best-seller of which nothing is left since the import, and when the next of it is due, if a date is known.
    public record WentOut(Product product, @Nullable LocalDate backOn) {}

    /// The alert after an import that made `after` out of `before`; nothing where the import brought nothing new
    /// about a best-seller. To be asked once for each import.
    public static Optional<ImportAlert> of(
            Picture before, Picture after, ListingService listings, MessageService messages) {
        var wentOut = after.products().stream()
                .filter(product -> !product.isRetired() && isBestSeller(after, product.id(), listings))
                .filter(product -> isOut(after, product.id()) && !wasOut(before, product.id()))
                .map(product -> new WentOut(product, backOn(after, product.id())))
                .sorted(Comparator.comparing(out -> out.product().name()))
                .toList();
        var alert = now(after, wentOut, listings, messages);
        boolean hasNews = !wentOut.isEmpty()
                || hasNewFinding(alert, before, listings)
                || hasNewNotice(alert, before, after, listings, messages);
        return hasNews ? Optional.of(alert) : Optional.empty();
    }

    private static boolean hasNewFinding(ImportAlert alert, Picture before, ListingService listings) {
        var known = listings.findings(before).stream().map(Fault::of).collect(Collectors.toSet());
        return alert.findings().stream().anyMatch(finding -> !known.contains(Fault.of(finding)));
    }

    private static boolean hasNewNotice(
            ImportAlert alert, Picture before, Picture after, ListingService listings, MessageService messages) {
        var known = messages.owed(before).stream()
                .flatMap(OwedNotice::lines)
                .map(News::of)
                .collect(Collectors.toSet());
        return alert.notices().stream()
                .filter(notice -> isAboutBestSeller(after, notice, listings))
                .flatMap(OwedNotice::lines)
                .anyMatch(line -> !known.contains(News.of(line)));
    }

    /// What is wrong with which listing.
    private record Fault(@Nullable Id<Listing> listing, Finding.Kind kind) {
        static Fault of(Finding finding) {
            var listing = finding.subject().listing();
            return new Fault(listing == null ? null : listing.id(), finding.kind());
        }
    }

    /// What a customer is owed about which line.
    private record News(Id<OrderLine> line, LineState state) {
        static News of(OwedNotice.OwedLine owed) {
            return new News(owed.line().id(), owed.state());
        }
    }

    /// The same alert as it is now, after some of it has been dealt with.
    public ImportAlert asOf(Picture picture, ListingService listings, MessageService messages) {
        return now(picture, wentOut, listings, messages);
    }

    public boolean isDone() {
        return notices.isEmpty() && findings.isEmpty();
    }

    private static ImportAlert now(
            Picture picture, List<WentOut> wentOut, ListingService listings, MessageService messages) {
        var notices = messages.owed(picture);
        var findings = listings.findings(picture).stream()
                .filter(finding -> canBeMended(finding) && isAboutBestSeller(picture, finding, listings))
                .toList();
        var atRisk = Money.zero(picture.settings().currency());
        for (var notice : notices) {
            atRisk = atRisk.plus(notice.atRisk());
        }
        for (var finding : findings) {
            atRisk = atRisk.plus(finding.atRisk());
        }
        return new ImportAlert(wentOut, notices, findings, atRisk);
    }

    private static boolean canBeMended(Finding finding) {
        return switch (finding.kind()) {
            case OVERSELL, WRONG_DATE, HIDDEN_SALES, SELLS_OUT_FIRST, DISCONTINUED ->
                finding.subject().listing() != null;
            case STALE, UNKNOWN_SKU, LISTED_NOWHERE -> false;
        };
    }

    private static boolean isAboutBestSeller(Picture picture, Finding finding, ListingService listings) {
        var product = finding.subject().product();
        return product != null && isBestSeller(picture, product.id(), listings);
    }

    private static boolean isAboutBestSeller(Picture picture, OwedNotice notice, ListingService listings) {
        return notice.lines().anyMatch(line -> {
            var product = line.line().productId();
            return product != null && isBestSeller(picture, product, listings);
        });
    }

    private static boolean isBestSeller(Picture picture, Id<Product> product, ListingService listings) {
        return listings.classOf(picture, product) == ServiceClass.A;
    }

    private static boolean isOut(Picture picture, Id<Product> product) {
        return picture.position(product).available() <= 0;
    }

    private static boolean wasOut(Picture before, Id<Product> product) {
        return before.product(product).isPresent() && isOut(before, product);
    }

    private static @Nullable LocalDate backOn(Picture picture, Id<Product> product) {
        return picture.position(product)
                .nextFreeInbound()
                .map(inbound -> inbound.eta())
                .orElse(null);
    }
}
