package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.accuracy.Accuracy;
import dev.backstop.engine.accuracy.Outcome;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Sales;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/// How good the forecasts were: each product's forecasts of 4, 8 and 12 weeks ago, knowing only what was known
/// then, against the four weeks that followed each. Four weeks of which more than one could not be bought are left
/// out.
public final class AccuracyService {
    /// Days of orders needed before anything is said.
    public static final int DAYS_NEEDED = 30;

    private static final int WINDOW = 28;
    private static final int WINDOWS = 3;
    private static final int MOST_SOLD_OUT = 7;

    private final Shop shop;
    private final Forecasts forecasts;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private volatile Sales sales = Sales.none();

    public AccuracyService(Shop shop, Forecasts forecasts) {
        this.shop = shop;
        this.forecasts = forecasts;
    }

    /// Days from the first order to the last day known.
    public int daysKnown(Picture picture) {
        return picture.products().stream()
                .map(product -> picture.demand(product.id()))
                .filter(demand -> demand.days() > 0)
                .map(demand -> demand.start())
                .min(LocalDate::compareTo)
                .map(first -> (int) Math.max(0, ChronoUnit.DAYS.between(first, picture.demandKnownUntil())))
                .orElse(0);
    }

    /// The figures of the shop; the first time takes as long as three forecasts of everything. A cancelled one
    /// throws `CancellationException`; what was worked out by then is kept.
    public Report report(Picture picture, Progress progress) {
        sales = sales.of(picture, shop);
        var products = picture.products().stream()
                .filter(product -> !product.isRetired())
                .toList();
        var items = new ArrayList<Item>();
        for (var product : products) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            items.add(item(picture, product));
            progress.at(items.size(), products.size(), Message.of("insights.progress.testing", products.size()));
        }
        return Report.of(items);
    }

    private Item item(Picture picture, Product product) {
        var history = forecasts.history(picture, product.id());
        var known = kept.get(product.id());
        if (known == null || !known.history().equals(history)) {
            known = new Kept(history, outcomes(product, history));
            kept.put(product.id(), known);
        }
        return new Item(product, sales.classOf(product.id()), known.outcomes());
    }

    private static List<Outcome> outcomes(Product product, DemandHistory history) {
        var outcomes = new ArrayList<Outcome>();
        for (int back = WINDOWS; back > 0; back--) {
            var from = history.knownUntil().minusDays((long) back * WINDOW);
            if (daysSoldOut(history, from) > MOST_SOLD_OUT) {
                continue; // what could not be bought proves no forecast wrong
            }
            var forecast = ProductForecast.of(product.id(), history.asOf(from));
            if (!forecast.isThin()) {
                outcomes.add(outcome(forecast, history, from));
            }
        }
        return outcomes;
    }

    private static long daysSoldOut(DemandHistory history, LocalDate from) {
        long first = ChronoUnit.DAYS.between(history.demand().start(), from);
        return history.censored().stream()
                .filter(day -> day >= first && day < first + WINDOW)
                .count();
    }

    private static Outcome outcome(Forecast forecast, DemandHistory history, LocalDate from) {
        var demand = history.demand();
        return new Outcome(
                forecast.mean(WINDOW),
                forecast.quantile(0.1, WINDOW),
                forecast.quantile(0.9, WINDOW),
                forecast.quantile(0.025, WINDOW),
                forecast.quantile(0.975, WINDOW),
                demand.sum(from, from.plusDays(WINDOW)),
                demand.sum(from.minusDays(WINDOW), from));
    }

    /// One product with its outcomes; none where it has too little history.
    public record Item(Product product, ServiceClass serviceClass, List<Outcome> outcomes) {
        public Item {
            outcomes = List.copyOf(outcomes);
        }

        public Accuracy accuracy() {
            return Accuracy.of(outcomes);
        }

        /// Units that came in the weeks compared.
        public int came() {
            return outcomes.stream().mapToInt(Outcome::came).sum();
        }

        /// By how many units the naive peer came nearer; negative where it did not.
        public double lostToNaive() {
            return outcomes.stream()
                    .mapToDouble(outcome -> Math.abs(outcome.expected() - outcome.came())
                            - Math.abs((double) outcome.naive() - outcome.came()))
                    .sum();
        }
    }

    /// A group of products: how many could be compared, how good they were together.
    public record Group<K>(K key, int products, Accuracy accuracy) {
        static <K> Group<K> of(K key, Collection<Item> items) {
            var compared =
                    items.stream().filter(item -> !item.outcomes().isEmpty()).toList();
            return new Group<>(
                    key,
                    compared.size(),
                    Accuracy.of(compared.stream()
                            .flatMap(item -> item.outcomes().stream())
                            .toList()));
        }
    }

    /// The figures of the shop: by class, by category (the name empty where there is none), the products that the
    /// naive peer forecast better, those where it was nearer by most units first, and of
    /// how many too little is known.
    public record Report(
            List<Group<ServiceClass>> classes,
            List<Group<String>> categories,
            Group<String> all,
            List<Item> naiveWins,
            int unknown) {
        public Report {
            classes = List.copyOf(classes);
            categories = List.copyOf(categories);
            naiveWins = List.copyOf(naiveWins);
        }

        static Report of(List<Item> items) {
            var byClass = new EnumMap<ServiceClass, List<Item>>(ServiceClass.class);
            var byCategory = new TreeMap<String, List<Item>>();
            for (var item : items) {
                var category = item.product().category();
                byClass.computeIfAbsent(item.serviceClass(), _ -> new ArrayList<>())
                        .add(item);
                byCategory
                        .computeIfAbsent(category == null ? "" : category, _ -> new ArrayList<>())
                        .add(item);
            }
            return new Report(
                    byClass.entrySet().stream()
                            .map(entry -> Group.of(entry.getKey(), entry.getValue()))
                            .toList(),
                    byCategory.entrySet().stream()
                            .map(entry -> Group.of(entry.getKey(), entry.getValue()))
                            .toList(),
                    Group.of("", items),
                    items.stream()
                            .filter(item -> item.accuracy().naiveWins())
                            .sorted(Comparator.comparingDouble(Item::lostToNaive)
                                    .reversed())
                            .toList(),
                    (int) items.stream()
                            .filter(item -> item.outcomes().isEmpty())
                            .count());
        }
    }

    private record Kept(DemandHistory history, List<Outcome> outcomes) {}
}
