package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PlannedQuantity;
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
import dev.backstop.engine.replenish.JointOrders;
import dev.backstop.engine.replenish.ReorderPlan;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Replenishment;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.SupplierOrder;
import dev.backstop.engine.replenish.SupplierScore;
import dev.backstop.engine.replenish.level.Cushion;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What to order: a suggestion for each product, and the plan that the cash allows.
///
/// Suggestions are kept per product until one of the facts they follow from changes, the plan until the picture
/// does. May be asked from any thread.
public final class PlanService {
    private static final int PROJECTED_DAYS = 112;

    private final Shop shop;
    private final History history;
    private final Forecasts forecasts;
    private final PurchasingService purchasing;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();
    private final AtomicReference<@Nullable Planned> planned = new AtomicReference<>();

    public PlanService(Shop shop, History history, Forecasts forecasts, PurchasingService purchasing) {
        this.shop = shop;
        this.history = history;
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
        return kept(picture, product).suggestion();
    }

    private Kept kept(Picture picture, Product product) {
        var seenNow = seen(picture);
        var traces = new Traces(
                product,
                picture.position(product.id()),
                forecasts.of(picture, product.id()),
                seenNow.sources().scores(),
                seenNow.terms(),
                seenNow.levels().of(product).target(),
                picture.planned(product.id()).map(PlannedQuantity::units).orElse(null));
        var known = kept.get(product.id());
        if (known != null && known.traces().isSame(traces)) {
            return known;
        }
        var asked = new Asked(facts(picture, product), traces.terms(), traces.chosen());
        var made = known != null && known.asked().equals(asked)
                ? new Kept(traces, asked, known.suggestion(), known.doubts())
                : new Kept(
                        traces,
                        asked,
                        suggestion(asked),
                        DoubtfulFacts.of(asked.facts(), asked.terms(), picture.demand(product.id())));
        kept.put(product.id(), made);
        return made;
    }

    private static Suggestion suggestion(Asked asked) {
        var suggestion = Replenishment.suggest(asked.facts(), asked.terms());
        return asked.chosen() == null
                ? suggestion
                : Replenishment.resized(suggestion, asked.facts(), asked.terms(), asked.chosen());
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
        var known = planned.get();
        if (known != null && known.picture() == picture) {
            return known.plan();
        }
        var plan = planOf(picture, suggestions(picture, progress), cash(picture));
        if (!progress.cancelled()) {
            planned.set(new Planned(picture, plan));
        }
        return plan;
    }

    /// The plan of those suggestions with that cash, the owner's quantities in it.
    ReorderPlan planOf(Picture picture, List<Suggestion> suggestions, Cash cash) {
        var chosen = PlannedQuantities.of(picture).keySet();
        var lines = JointOrders.of(suggestions, chosen, seen(picture).terms());
        return ChosenPlan.of(lines, chosen, cash, picture.settings().currency());
    }

    /// What would be suggested from other facts, with the owner's quantity where there is one.
    Suggestion suggestionFrom(Picture picture, ReplenishFacts facts) {
        var chosen = picture.planned(facts.product().id());
        return suggestion(new Asked(
                facts,
                seen(picture).terms(),
                chosen.map(PlannedQuantity::units).orElse(null)));
    }

    /// The product's line in today's plan, where that is made and has one: what rides along says so there only.
    public Suggestion planned(Picture picture, Product product) {
        var suggestion = suggestion(picture, product);
        var known = planned.get();
        if (suggestion.isDue() || known == null || known.picture() != picture) {
            return suggestion;
        }
        return known.plan().orders().stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.product().id().equals(product.id()))
                .findFirst()
                .orElse(suggestion);
    }

    /// What makes the plan doubtful, with its fix.
    public List<DoubtfulFact> doubts(Picture picture) {
        return doubtful(picture).all();
    }

    /// What makes the order of one product doubtful, with its fix.
    public List<Message> doubts(Picture picture, Product product) {
        return doubtful(picture).of(product);
    }

    private DoubtfulFacts doubtful(Picture picture) {
        return new DoubtfulFacts(
                picture, product -> kept(picture, product).doubts(), seen(picture).terms());
    }

    /// What may be spent and what open purchase orders take of it.
    public Cash cash(Picture picture) {
        return new Cash(picture.settings().monthlyBudget(), Deliveries.committed(picture));
    }

    /// Takes the owner's quantity for a product into the plan until it is ordered or taken back; 0 puts it off.
    public void choose(Id<Product> product, int quantity) {
        history.perform(PlannedQuantities.chosen(shop, existing(product), quantity));
    }

    /// Goes back to the suggested quantity.
    public void unchoose(Id<Product> product) {
        history.perform(PlannedQuantities.takenBack(shop.picture(), existing(product)));
    }

    /// The products that the owner took out of the plan with a quantity of 0, as they would be ordered.
    public List<Suggestion> putOff(Picture picture) {
        var terms = ReplenishTerms.of(picture.settings(), picture.today());
        return picture.plannedQuantities().stream()
                .filter(planned -> planned.units() == 0)
                .flatMap(planned -> picture.product(planned.productId()).stream())
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

    /// Saves what was drafted from the plan; the owner's quantities for it are done with.
    public Id<PurchaseOrder> place(Drafted drafted) {
        purchasing.save(drafted.order(), drafted.lines());
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
                option.unitCostOf(suggestion.quantity()),
                option.offer().casePack(),
                null,
                null);
    }

    private Product existing(Id<Product> id) {
        return shop.picture().product(id).orElseThrow(() -> new Problem(Message.of("catalog.problem.gone")));
    }

    ReplenishFacts facts(Picture picture, Product product) {
        var sources = sources(picture);
        return new ReplenishFacts(
                product,
                picture.position(product.id()),
                sources.inbound(product.id()),
                forecasts.of(picture, product.id()),
                sources.of(product.id()),
                levels(picture).of(product).target());
    }

    /// Which service is promised of each product.
    public ServiceLevels levels(Picture picture) {
        return seen(picture).levels();
    }

    /// What the safety stock of a product costs in a year and how many stockouts it prevents, where it can be
    /// ordered.
    public Optional<Cushion> cushion(Picture picture, Product product) {
        return Replenishment.cushion(
                facts(picture, product), seen(picture).terms(), suggestion(picture, product));
    }

    private Sources sources(Picture picture) {
        return seen(picture).sources();
    }

    /// What is the same for all products of a picture; the same objects as for the last one while they say the
    /// same.
    private Seen seen(Picture picture) {
        var known = seen.get();
        if (known != null && known.picture() == picture) {
            return known;
        }
        var terms = ReplenishTerms.of(picture.settings(), picture.today());
        var made = known == null
                ? new Seen(picture, Sources.of(picture, null), terms, ServiceLevels.of(picture, null))
                : new Seen(
                        picture,
                        Sources.of(picture, known.sources()),
                        known.terms().equals(terms) ? known.terms() : terms,
                        ServiceLevels.of(picture, known.levels().classes()));
        seen.set(made);
        return made;
    }

    private record Seen(Picture picture, Sources sources, ReplenishTerms terms, ServiceLevels levels) {}

    /// What betrays at a glance that a suggestion may be another: objects that stay the same while nothing changes.
    /// A position is the same object only while nothing that concerns its product changed.
    private record Traces(
            Product product,
            StockPosition position,
            Forecast forecast,
            Map<Id<Supplier>, SupplierScore> scores,
            ReplenishTerms terms,
            ServiceTarget target,
            @Nullable Integer chosen) {
        boolean isSame(Traces other) {
            return position == other.position
                    && forecast == other.forecast
                    && scores == other.scores
                    && terms == other.terms
                    && target.equals(other.target)
                    && product.equals(other.product)
                    && Objects.equals(chosen, other.chosen);
        }
    }

    private record Asked(
            ReplenishFacts facts,
            ReplenishTerms terms,
            @Nullable Integer chosen) {}

    private record Kept(Traces traces, Asked asked, Suggestion suggestion, List<Message> doubts) {}

    private record Planned(Picture picture, ReorderPlan plan) {}
}
