package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.Bridge;
import dev.backstop.engine.replenish.Cash;
import dev.backstop.engine.replenish.ClosureCover;
import dev.backstop.engine.replenish.JointOrders;
import dev.backstop.engine.replenish.LastOrderDay;
import dev.backstop.engine.replenish.ReorderPlan;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Replenishment;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.SupplierOrder;
import dev.backstop.engine.replenish.SupplierScore;
import dev.backstop.engine.replenish.level.Cushion;
import dev.backstop.engine.stock.StockFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What to order: a suggestion for each product, and the plan that the cash allows.
///
/// The plan is kept until the picture changes, suggestions for longer (`Suggestions`). May be asked from any thread.
public final class PlanService {
    private static final int PROJECTED_DAYS = 112;

    private final Shop shop;
    private final History history;
    private final Forecasts forecasts;
    private final PurchasingService purchasing;
    private final Suggestions suggestions;
    private final AtomicReference<@Nullable Planned> planned = new AtomicReference<>();

    public PlanService(Shop shop, History history, Forecasts forecasts, PurchasingService purchasing) {
        this.shop = shop;
        this.history = history;
        this.forecasts = forecasts;
        this.purchasing = purchasing;
        this.suggestions = new Suggestions(forecasts);
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
        return suggestions.of(picture, product);
    }

    /// The suggestions for all products in the catalog; the first time takes a while for a large one.
    public List<Suggestion> suggestions(Picture picture, Progress progress) {
        var all = new ArrayList<Suggestion>();
        int done = 0;
        for (var product : picture.products()) {
            if (progress.cancelled()) {
                return all;
            }
            if (!product.isRetired()) {
                all.add(suggestion(picture, product));
            }
            done++;
            progress.at(
                    done,
                    picture.products().size(),
                    Message.of(
                            "purchasing.progress.forecasting",
                            picture.products().size()));
        }
        return all;
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
    ReorderPlan planOf(Picture picture, List<Suggestion> all, Cash cash) {
        var chosen = PlannedQuantities.of(picture).keySet();
        var lines = JointOrders.of(all, chosen, suggestions.terms(picture));
        return ChosenPlan.of(lines, chosen, cash, picture.settings().currency());
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
        return new DoubtfulFacts(picture, product -> suggestions.doubts(picture, product), suggestions.terms(picture));
    }

    /// What suggestions are made of, and kept.
    Suggestions made() {
        return suggestions;
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
                .map(product -> Replenishment.suggest(suggestions.facts(picture, product), terms))
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

    /// Writes the small order that covers a gap as a draft purchase order.
    public Id<PurchaseOrder> draft(Product product, Bridge bridge) {
        var option = bridge.option();
        var today = shop.picture().today();
        var order = new PurchaseOrder(
                shop.newId(),
                purchasing.nextNumber(),
                option.supplier().id(),
                PurchaseOrder.Status.DRAFT,
                today,
                null,
                null,
                option.arrivesOn(),
                "");
        var line = new PurchaseOrderLine(
                shop.newId(),
                order.id(),
                product.id(),
                option.offer().supplierSku(),
                option.quantity(),
                0,
                option.unitCost(),
                option.offer().casePack(),
                null,
                null);
        purchasing.save(order, List.of(line));
        return order.id();
    }

    /// How the suppliers did in the last twelve months.
    public Map<Id<Supplier>, SupplierScore> scores(Picture picture) {
        return suggestions.scores(picture);
    }

    /// Stock of a product day by day for 16 weeks, with and without what is suggested.
    public Projection projection(Picture picture, Suggestion suggestion) {
        var product = suggestion.product().id();
        var facts = suggestions.facts(picture, suggestion.product());
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

    /// What must be ordered of a product before a supplier closes, if that supplier is the one to order it from.
    public Optional<ClosureCover> cover(Picture picture, Product product, Closure closure) {
        var facts = suggestions.facts(picture, product);
        var main = facts.sources().stream()
                .filter(source -> source.offer().active())
                .min(Comparator.comparingInt(source -> source.offer().rank()));
        return main.filter(source -> source.supplier().id().equals(closure.supplierId()))
                .map(source -> ClosureCover.of(facts, source, closure, suggestions.terms(picture)));
    }

    /// The last day on which an order still arrives before a supplier closes, by the lead time that plans are made
    /// with.
    public Optional<LocalDate> lastOrderDay(Picture picture, Closure closure) {
        var closures = picture.closuresOf(closure.supplierId());
        return picture.supplier(closure.supplierId()).map(supplier -> {
            var lead = LeadTimes.of(supplier, scores(picture).get(supplier.id()), closures);
            return LastOrderDay.before(closure, lead.days(), closures, supplier.workingDays());
        });
    }

    private Product existing(Id<Product> id) {
        return shop.picture().product(id).orElseThrow(() -> new Problem(Message.of("catalog.problem.gone")));
    }

    /// Which service is promised of each product.
    public ServiceLevels levels(Picture picture) {
        return suggestions.levels(picture);
    }

    /// What the safety stock of a product costs in a year and how many stockouts it prevents, where it can be
    /// ordered.
    public Optional<Cushion> cushion(Picture picture, Product product) {
        return Replenishment.cushion(
                suggestions.facts(picture, product), suggestions.terms(picture), suggestion(picture, product));
    }

    private record Planned(Picture picture, ReorderPlan plan) {}
}
