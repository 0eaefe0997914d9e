package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.audit.AuditTerms;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.ListingAudit;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.stock.StockPosition;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shelf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The findings of the shop, kept per product until one of the facts they follow from changes: a stock count in a
/// large shop audits one product anew, not ten thousand. May be asked from any thread.
final class Findings {
    private final Map<Id<Product>, Kept> kept = new HashMap<>();
    private @Nullable General general;
    private @Nullable Unknown unknown;
    private @Nullable Made made;

    /// All findings, most money at risk first; the products that are listed nowhere come last.
    synchronized List<Finding> of(Truth truth) {
        var last = made;
        if (last != null
                && last.picture() == truth.picture()
                && !truth.terms().now().isAfter(last.until())) {
            return last.findings();
        }
        var changes = new Changes();
        forget(truth.picture(), changes);
        var now = general(truth);
        var ofUnknown = unknown(truth, now);
        var until = ofUnknown.until();
        for (var product : truth.picture().products()) {
            var holds = kept(truth, now, product, changes).until();
            until = holds.isBefore(until) ? holds : until;
        }
        var listed = changes.listed.merged(last == null ? List.of() : last.listed());
        var nowhere = changes.nowhere.merged(last == null ? List.of() : last.nowhere());
        made = new Made(truth.picture(), until, listed, nowhere, joined(truth.picture(), listed, ofUnknown, nowhere));
        return made.findings();
    }

    private static List<Finding> joined(
            Picture picture, List<Finding> listed, Unknown ofUnknown, List<Finding> nowhere) {
        var findings = new ArrayList<>(listed);
        if (!ofUnknown.findings().isEmpty()) {
            findings.addAll(ofUnknown.findings());
            findings.sort(ListingAudit.RANK);
        }
        if (picture.promises().findAny().isPresent()) {
            findings.addAll(nowhere);
        }
        return List.copyOf(findings);
    }

    /// The same object as the last time while it says the same.
    private General general(Truth truth) {
        var now = General.of(truth);
        var known = general;
        if (known != null && known.equals(now)) {
            return known;
        }
        general = now;
        return now;
    }

    /// The findings of listings that no product has; all anew when listings or products changed.
    private Unknown unknown(Truth truth, General now) {
        var shelves = truth.picture().shelves();
        var known = unknown;
        if (known != null
                && known.general() == now
                && known.listings() == shelves.listings()
                && known.products() == shelves.products()
                && !truth.terms().now().isAfter(known.until())) {
            return known;
        }
        var facts = truth.ofUnknown();
        unknown = new Unknown(
                now,
                shelves.listings(),
                shelves.products(),
                ListingAudit.findings(facts, truth.terms()),
                ListingAudit.holdUntil(facts, truth.terms()));
        return unknown;
    }

    /// Lets go of products that are no longer there.
    private void forget(Picture picture, Changes changes) {
        if (made == null
                || made.picture().shelves().products() == picture.shelves().products()) {
            return;
        }
        kept.entrySet().removeIf(entry -> {
            boolean gone = picture.product(entry.getKey()).isEmpty();
            if (gone) {
                changes.gone(entry.getValue());
            }
            return gone;
        });
    }

    private Kept kept(Truth truth, General general, Product product, Changes changes) {
        var facts = Facts.of(truth, general, product);
        var known = kept.get(product.id());
        if (known != null && known.facts().isSame(facts) && !truth.terms().now().isAfter(known.until())) {
            return known;
        }
        var listings = truth.of(product);
        var terms = truth.terms(product);
        var made = new Kept(
                facts,
                ListingAudit.findings(listings, terms),
                ListingAudit.listedNowhere(truth.unlisted(product).stream().toList(), terms),
                ListingAudit.holdUntil(listings, terms));
        if (known != null) {
            changes.gone(known);
        }
        changes.came(made);
        kept.put(product.id(), made);
        return made;
    }

    /// What findings of all products follow from.
    private record General(AuditTerms terms, ZoneId zone, Shelf<Channel> channels) {
        /// The time is left out: only listings gone unchecked follow from it, and those know when.
        static General of(Truth truth) {
            var picture = truth.picture();
            return new General(
                    AuditTerms.of(picture.settings(), picture.today(), Instant.EPOCH),
                    picture.settings().zone(),
                    picture.shelves().channels());
        }
    }

    /// What a product's findings follow from. A position is the same object only while nothing that concerns its
    /// product changed.
    private record Facts(
            General general,
            Product product,
            StockPosition position,
            List<Listing> listings,
            Forecast forecast,
            ServiceClass serviceClass,
            Map<Id<Channel>, Integer> sold) {
        static Facts of(Truth truth, General general, Product product) {
            return new Facts(
                    general,
                    product,
                    truth.picture().position(product.id()),
                    truth.picture().listingsOf(product.id()),
                    truth.forecast(product),
                    truth.classOf(product),
                    truth.soldOf(product));
        }

        boolean isSame(Facts other) {
            return position == other.position
                    && forecast == other.forecast
                    && serviceClass == other.serviceClass
                    && (listings == other.listings || listings.equals(other.listings))
                    && product.equals(other.product)
                    && sold.equals(other.sold)
                    && general == other.general;
        }
    }

    private record Unknown(
            General general, Shelf<Listing> listings, Shelf<Product> products, List<Finding> findings, Instant until) {}

    private record Kept(Facts facts, List<Finding> listed, List<Finding> nowhere, Instant until) {}

    private record Made(
            Picture picture, Instant until, List<Finding> listed, List<Finding> nowhere, List<Finding> findings) {}

    /// What went and what came since the last time, for both kinds of findings.
    private static final class Changes {
        private final Change listed = new Change();
        private final Change nowhere = new Change();

        void gone(Kept before) {
            listed.gone.addAll(before.listed());
            nowhere.gone.addAll(before.nowhere());
        }

        void came(Kept now) {
            listed.came.addAll(now.listed());
            nowhere.came.addAll(now.nowhere());
        }
    }

    /// Findings that went, as objects, and findings that came.
    private static final class Change {
        private final Set<Finding> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Finding> came = new ArrayList<>();

        /// The ranked findings after this change. Few are out of their order, so that ranking them again takes one
        /// pass.
        List<Finding> merged(List<Finding> before) {
            if (gone.isEmpty() && came.isEmpty()) {
                return before;
            }
            var all = new ArrayList<Finding>(before.size() + came.size());
            for (var finding : before) {
                if (!gone.contains(finding)) {
                    all.add(finding);
                }
            }
            all.addAll(came);
            all.sort(ListingAudit.RANK);
            return List.copyOf(all);
        }
    }
}
