package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.update.ListingChange;
import dev.backstop.io.web.Keys;
import dev.backstop.io.web.Patience;
import dev.backstop.io.web.SessionKeys;
import dev.backstop.io.web.StockWish;
import dev.backstop.io.web.StoreAddress;
import dev.backstop.io.web.StoreKey;
import dev.backstop.io.web.WooCommerce;
import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The owner's WooCommerce shop over the network. Nothing is asked before they connect it, nothing is told before
/// they have seen it.
///
/// What is fetched becomes files and goes the way of every import: looked at first, one undo. How far the last fetch
/// went is read from the imported files, so an import taken back is fetched again.
public final class WooCommerceService {
    private final Shop shop;
    private final ListingService listings;
    private final Keys keyring;
    private final Keys session = new SessionKeys();
    private final Patience patience;
    private final Path folder;

    /// Keys are kept in `keyring`; what is fetched lies in `folder` until it is imported.
    public WooCommerceService(Shop shop, ListingService listings, Keys keyring, Patience patience, Path folder) {
        this.shop = shop;
        this.listings = listings;
        this.keyring = keyring;
        this.patience = patience;
        this.folder = folder;
    }

    /// That a shop has answered: its address as it is kept, what it has (-1 where it does not say), and why the key
    /// is kept only until the app closes, if so.
    public record Connected(
            String address,
            String name,
            int products,
            int orders,
            @Nullable Message keyNotKept) {}

    /// What the shop would say of one listing.
    public record Change(Finding finding, String sku, String title, StockWish wish) {
        /// What it says now.
        public Message now() {
            return WooWords.now(wish.live());
        }

        /// What it would say.
        public Message then() {
            return WooWords.then(wish);
        }
    }

    /// What would be told: the changes, SKUs that the shop does not have, and those whose stock is counted at the
    /// parent product and has to be changed there. The rest is right already.
    public record Offer(
            String address, List<Change> changes, List<String> unknown, List<String> atParent, List<Finding> right) {
        public Offer {
            changes = List.copyOf(changes);
            unknown = List.copyOf(unknown);
            atParent = List.copyOf(atParent);
            right = List.copyOf(right);
        }
    }

    /// What the shop did not take, and why.
    public record NotTaken(String sku, Message why) {}

    /// What was told: how many listings were changed, and what was not.
    public record Told(int changed, List<NotTaken> notTaken) {
        public Told {
            notTaken = List.copyOf(notTaken);
        }
    }

    /// Asks the shop at that address whether the key is right, and keeps the key: in the system's keyring, or for
    /// this session where there is none.
    public Connected connect(String typed, String key, String secret, Progress progress) {
        var address = StoreAddress.of(typed);
        var storeKey = new StoreKey(key.strip(), secret.strip());
        try (var woo = new WooCommerce(address, storeKey, patience.forCheck())) {
            var reach = woo.reach(progress);
            return new Connected(
                    address.base().toString(),
                    address.name(),
                    reach.products(),
                    reach.orders(),
                    keep(address, storeKey));
        }
    }

    /// Forgets the key.
    public void disconnect(String typed) {
        var address = StoreAddress.of(typed);
        session.forget(address);
        keyring.forget(address);
    }

    /// Up to when what the shop had is known, if anything was ever fetched and imported.
    public Optional<Instant> knownUpTo(String typed) {
        var name = StoreAddress.of(typed).fileName();
        return shop.picture().importedFiles().stream()
                .filter(file -> file.name().endsWith(name))
                .map(ImportedFile::savedAt)
                .max(Comparator.naturalOrder());
    }

    /// Fetches what changed since the last import from there, as files to import; none where nothing did.
    public List<Path> fetch(String typed, Progress progress) {
        var address = StoreAddress.of(typed);
        try (var woo = open(address)) {
            return woo.pull(knownUpTo(typed).orElse(null), folder.resolve(address.folderName()), progress);
        }
    }

    /// Whether some of these findings are about listings of WooCommerce.
    public boolean concerns(List<Finding> findings) {
        return findings.stream().anyMatch(WooCommerceService::isWoo);
    }

    /// What telling the shop what is true would change there now. Changes nothing.
    public Offer offer(String typed, List<Finding> findings, Progress progress) {
        var address = StoreAddress.of(typed);
        var wanted = new LinkedHashMap<Finding, ListingChange>();
        for (var finding : findings) {
            if (isWoo(finding)) {
                UpdateService.change(finding).ifPresent(change -> wanted.put(finding, change));
            }
        }
        try (var woo = open(address)) {
            var skus = wanted.values().stream()
                    .map(change -> change.listing().sku().value())
                    .distinct()
                    .toList();
            var offers = new WooOffers(woo.find(skus, progress));
            wanted.forEach(offers::add);
            return offers.made(address);
        }
    }

    /// Tells the shop what was offered, and records which listings it took, as one change. What was sold or changed
    /// there since the offer is left alone.
    public Told tell(Offer offer, Progress progress) {
        try (var woo = open(StoreAddress.of(offer.address()))) {
            var byWish = new HashMap<StockWish, Change>();
            offer.changes().forEach(change -> byWish.put(change.wish(), change));
            var done = new ArrayList<>(offer.right());
            var notTaken = new ArrayList<NotTaken>();
            int changed = 0;
            for (var outcome : woo.tell(List.copyOf(byWish.keySet()), progress)) {
                var change = byWish.get(outcome.wish());
                var trouble = outcome.trouble();
                if (change != null && trouble == null) {
                    done.add(change.finding());
                    changed++;
                } else if (change != null && trouble != null) {
                    notTaken.add(new NotTaken(change.sku(), trouble));
                }
            }
            listings.markDone(done);
            return new Told(changed, notTaken);
        }
    }

    private static boolean isWoo(Finding finding) {
        var channel = finding.subject().channel();
        return channel != null && channel.kind() == Channel.Kind.WOOCOMMERCE;
    }

    private @Nullable Message keep(StoreAddress address, StoreKey key) {
        session.keep(address, key);
        try {
            keyring.keep(address, key);
            return null;
        } catch (Problem e) {
            return e.what();
        }
    }

    private WooCommerce open(StoreAddress address) {
        var key = session.find(address).or(() -> inKeyring(address));
        return new WooCommerce(
                address,
                key.orElseThrow(() -> new Problem(Message.of("connection.woo.noKey", address.name()))),
                patience);
    }

    private Optional<StoreKey> inKeyring(StoreAddress address) {
        var found = keyring.find(address);
        found.ifPresent(key -> session.keep(address, key));
        return found;
    }
}
