package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.Cash;
import dev.backstop.engine.replenish.ReorderPlan;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Replenishment;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.SupplierOrder;
import dev.backstop.engine.replenish.SupplierScore;
import dev.backstop.engine.stock.StockFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What to order: a suggestion for each product, and the plan that the cash allows.
///
/// Suggestions are kept per product until one of the facts they follow from changes. May be asked from any thread.
public final class PlanService {
    private static final int PROJECTED_DAYS = 112;

    private final Shop shop;
    private final Forecasts forecasts;
    private final PurchasingService purchasing;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private final Map<Id<Product>, Integer> chosen = new ConcurrentHashMap<>();
    private final AtomicReference<Seen> seen = new AtomicReference<>();

    public PlanService(Shop shop, Forecasts forecasts, PurchasingService purchasing) {
        this.shop = shop;
        this.forecasts = forecasts;
        this.purchasing = purchasing;
    }

    public Forecast forecast(Picture picture, Id<Product> product) {
        return forecasts.of(picture, product);
    }

    /// Whether the latest week of a product sold above what was likely.
    public boolean isSpike(Picture picture, Id<Product> product) {
        return forecasts.spike(picture, product).isPresent();
    }

    /// What is on its way of a product, promised to somebody or not.
    public List<StockFacts.Inbound> inbound(Picture picture, Id<Product> product) {
        return Deliveries.inbound(picture, product);
    }

    /// What to order of one product, and why.
    public Suggestion suggestion(Picture picture, Product product) {
        var facts = facts(picture, product);
        var terms = ReplenishTerms.of(picture.settings(), picture.today());
        var asked = new Asked(facts, terms, chosen.get(product.id()));
        var known = kept.get(product.id());
        if (known != null && known.asked().equals(asked)) {
            return known.suggestion();
        }
        var suggestion = Replenishment.suggest(facts, terms);
        if (asked.chosen() != null) {
            suggestion = Replenishment.resized(suggestion, facts, terms, asked.chosen());
        }
        kept.put(product.id(), new Kept(asked, suggestion));
        return suggestion;
    }

    /// The suggestions for all products in the catalog; the first time takes a while for a large one.
    public List<Suggestion> suggestions(Picture picture, Progress progress) {
        var suggestions = new ArrayList<Suggestion>();
        int done = 0;
        for (var product : picture.products()) {
            if (progress.cancelled()) {
                return suggestions;
            }
            if (!product.isRetired()) {
                suggestions.add(suggestion(picture, product));
            }
            done++;
            progress.at(
                    done,
                    picture.products().size(),
                    Message.of(
                            "purchasing.progress.forecasting",
                            picture.products().size()));
        }
        return suggestions;
    }

    /// Today's plan: what is due, as far as the cash goes.
    public ReorderPlan plan(Picture picture, Progress progress) {
        return ChosenPlan.of(
                suggestions(picture, progress),
                Set.copyOf(chosen.keySet()),
                cash(picture),
                picture.settings().currency());
    }

    /// What may be spent and what open purchase orders take of it.
    public Cash cash(Picture picture) {
        return new Cash(picture.settings().monthlyBudget(), Deliveries.committed(picture));
    }

    /// Takes the owner's quantity for a product into the plan until it is ordered or the day ends; 0 puts it off.
    public void choose(Id<Product> product, int quantity) {
        chosen.put(product, quantity);
    }

    /// Goes back to the suggested quantity.
    public void unchoose(Id<Product> product) {
        chosen.remove(product);
    }

    /// The products that the owner took out of the plan with a quantity of 0, as they would be ordered.
    public List<Suggestion> putOff(Picture picture) {
        var terms = ReplenishTerms.of(picture.settings(), picture.today());
        return chosen.entrySet().stream()
                .filter(choice -> choice.getValue() == 0)
                .flatMap(choice -> picture.product(choice.getKey()).stream())
                .filter(product -> !product.isRetired())
                .map(product -> Replenishment.suggest(facts(picture, product), terms))
                .filter(Suggestion::isDue)
                .sorted(Comparator.comparing(Suggestion::atRisk).reversed())
                .toList();
    }

    /// A purchase order with its lines, not saved yet.
    public record Drafted(PurchaseOrder order, List<PurchaseOrderLine> lines) {
        public Drafted {
            lines = List.copyOf(lines);
        }
    }

    /// The plan's lines for one supplier as a purchase order under that number; nothing is saved.
    public Drafted drafted(SupplierOrder planned, String number, LocalDate expectedOn) {
        if (planned.lines().isEmpty()) {
            throw new Problem(
                    Message.of("purchasing.problem.noLines", planned.supplier().name()));
        }
        var today = shop.picture().today();
        var order = new PurchaseOrder(
                shop.newId(),
                number,
                planned.supplier().id(),
                PurchaseOrder.Status.SENT,
                today,
                today,
                expectedOn,
                expectedOn,
                "");
        return new Drafted(
                order, planned.lines().stream().map(line -> line(order, line)).toList());
    }

    /// Makes the plan's lines for one supplier a purchase order, sent today, under the next number. Gives its id.
    public Id<PurchaseOrder> place(SupplierOrder planned, LocalDate expectedOn) {
        return place(planned, drafted(planned, purchasing.nextNumber(), expectedOn));
    }

    /// Saves what was drafted from the plan; the owner's quantities for it are done with.
    public Id<PurchaseOrder> place(SupplierOrder planned, Drafted drafted) {
        purchasing.save(drafted.order(), drafted.lines());
        planned.lines().forEach(line -> unchoose(line.product().id()));
        return drafted.order().id();
    }

    /// How the suppliers did in the last twelve months.
    public Map<Id<Supplier>, SupplierScore> scores(Picture picture) {
        return sources(picture).scores();
    }

    /// Stock of a product day by day for 16 weeks, with and without what is suggested.
    public Projection projection(Picture picture, Suggestion suggestion) {
        var product = suggestion.product().id();
        var facts = facts(picture, suggestion.product());
        var position = picture.position(product);
        var arrives = suggestion.arrivesOn();
        List<Projection.Receipt> planned = arrives == null || suggestion.quantity() == 0
                ? List.of()
                : List.of(new Projection.Receipt(arrives, suggestion.quantity()));
        return Projection.of(
                forecasts.of(picture, product),
                Math.subtractExact(position.available(), position.backordered()),
                facts.receipts(),
                planned,
                PROJECTED_DAYS);
    }

    private PurchaseOrderLine line(PurchaseOrder order, Suggestion suggestion) {
        var option = suggestion.option();
        if (option == null) {
            throw new Problem(Message.of(
                    "purchasing.problem.noOffer", suggestion.product().name()));
        }
        return new PurchaseOrderLine(
                shop.newId(),
                order.id(),
                suggestion.product().id(),
                option.offer().supplierSku(),
                suggestion.quantity(),
                0,
                option.unitCost(),
                option.offer().casePack(),
                null,
                null);
    }

    private ReplenishFacts facts(Picture picture, Product product) {
        var sources = sources(picture);
        return new ReplenishFacts(
                product,
                picture.position(product.id()),
                sources.inbound(product.id()),
                forecasts.of(picture, product.id()),
                sources.of(product.id()));
    }

    private Sources sources(Picture picture) {
        var known = seen.get();
        if (known != null && known.picture() == picture) {
            return known.sources();
        }
        var made = new Seen(picture, new Sources(picture));
        seen.set(made);
        return made.sources();
    }

    private record Seen(Picture picture, Sources sources) {}

    private record Asked(
            ReplenishFacts facts,
            ReplenishTerms terms,
            @Nullable Integer chosen) {}

    private record Kept(Asked asked, Suggestion suggestion) {}
}
