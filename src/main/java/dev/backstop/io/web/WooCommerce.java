package dev.backstop.io.web;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A WooCommerce shop over its REST interface, version 3. One request at a time; what fails says so in a `Problem`.
public final class WooCommerce implements AutoCloseable {
    /// As many things as the interface gives or takes in one request.
    private static final int AT_ONCE = 100;

    /// Codes are asked for by address, which servers take up to some thousand characters.
    private static final int CODES_AT_ONCE = 40;

    private static final String PRODUCTS = "/wp-json/wc/v3/products";
    private static final String ORDERS = "/wp-json/wc/v3/orders";

    private final StoreAddress address;
    private final PoliteClient client;

    /// A shop at that address, asked with that key.
    public WooCommerce(StoreAddress address, StoreKey key, Patience patience) {
        this.address = address;
        this.client = new PoliteClient(address, key, patience);
    }

    /// How much there is in the shop, as a first sign that address and key are right; -1 where it does not say.
    public record Reach(int products, int orders) {}

    /// What became of one wish: nothing more where it was fulfilled, else what the shop said.
    public record Outcome(StockWish wish, @Nullable Message trouble) {}

    /// Asks for one product and one order.
    public Reach reach(Progress progress) {
        return new Reach(count(PRODUCTS, progress), count(ORDERS, progress));
    }

    /// Fetches products and orders that changed since then, or all, into two files of that folder; the kept part of
    /// a fetch that broke off is not fetched again.
    public List<Path> pull(@Nullable Instant since, Path folder, Progress progress) {
        return new WooPull(address, client, folder).pull(since, progress);
    }

    /// What the shop says of these SKUs now; one it does not have is missing.
    public List<LiveStock> find(Collection<String> skus, Progress progress) {
        var wanted = List.copyOf(skus);
        var found = new ArrayList<LiveStock>();
        for (int from = 0; from < wanted.size(); from += CODES_AT_ONCE) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + CODES_AT_ONCE));
            progress.at(from, wanted.size(), Message.of("io.web.progress.looking", address.name()));
            var query = Map.of("sku", String.join(",", some), "per_page", String.valueOf(AT_ONCE));
            var answer = client.get(address.at(PRODUCTS, query), progress);
            for (var product : WooJson.list(answer, address)) {
                found.add(WooJson.live(product));
            }
        }
        return found;
    }

    /// Tells the shop what products and variations should say. What changed there since the wish was made is left
    /// alone and said so, as is what the shop refuses.
    public List<Outcome> tell(List<StockWish> wishes, Progress progress) {
        var now = new HashMap<Long, LiveStock>();
        find(wishes.stream().map(wish -> wish.live().sku()).toList(), progress)
                .forEach(live -> now.put(live.id(), live));
        var outcomes = new ArrayList<Outcome>();
        var byParent = new LinkedHashMap<Long, List<StockWish>>();
        for (var wish : wishes) {
            if (wish.live().equals(now.get(wish.live().id()))) {
                byParent.computeIfAbsent(wish.live().parentId(), _ -> new ArrayList<>())
                        .add(wish);
            } else {
                outcomes.add(new Outcome(wish, Message.of("io.web.push.changedMeanwhile")));
            }
        }
        byParent.forEach((parent, some) -> {
            for (int from = 0; from < some.size(); from += AT_ONCE) {
                progress.at(outcomes.size(), wishes.size(), Message.of("io.web.progress.telling", address.name()));
                outcomes.addAll(batch(parent, some.subList(from, Math.min(some.size(), from + AT_ONCE)), progress));
            }
        });
        return outcomes;
    }

    @Override
    public void close() {
        client.close();
    }

    private List<Outcome> batch(long parent, List<StockWish> wishes, Progress progress) {
        var path = parent == 0 ? PRODUCTS + "/batch" : PRODUCTS + "/" + parent + "/variations/batch";
        var answer = client.put(address.at(path, Map.of()), WooJson.batch(wishes), progress);
        var parts = new HashMap<Long, @Nullable String>();
        for (var part : WooJson.tree(answer.text(), address).path("update")) {
            parts.put(part.path("id").asLong(), WooJson.error(part));
        }
        return wishes.stream()
                .map(wish -> new Outcome(wish, trouble(wish, parts)))
                .toList();
    }

    private static @Nullable Message trouble(StockWish wish, Map<Long, @Nullable String> parts) {
        if (!parts.containsKey(wish.live().id())) {
            return Message.of("io.web.push.noAnswer");
        }
        var said = parts.get(wish.live().id());
        return said == null ? null : Message.of("io.web.push.refused", said);
    }

    private int count(String path, Progress progress) {
        var answer = client.get(address.at(path, Map.of("per_page", "1")), progress);
        WooJson.list(answer, address);
        return answer.total();
    }
}
