package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.OrderFindings.OrderFinding;
import dev.backstop.engine.replenish.Replenishment;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.replenish.cash.CashTaken;
import dev.backstop.engine.replenish.lead.SupplierScore;
import dev.backstop.engine.replenish.level.Cushion;
import dev.backstop.engine.replenish.plan.Comeback;
import dev.backstop.engine.replenish.plan.JointOrders;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.engine.replenish.plan.ReorderPlanner;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.level.KeptTrials;
import dev.backstop.service.level.ServiceLevels;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What to order: a suggestion for each product, and the plan that the cash allows.
///
/// The plan is kept until the picture changes, suggestions for longer (`Suggestions`). May be asked from any thread.
public final class PlanService {
    private final Forecasts forecasts;
    private final Suggestions suggestions;
    private final ServiceTrials trials;
    private final TrialShift trialShift;
    private final PlanChoices choices;
    private final AtomicReference<@Nullable Planned> planned = new AtomicReference<>();
    private final AtomicReference<@Nullable Taken> taken = new AtomicReference<>();
    private final CancelledOrders cancelled;

    public PlanService(Shop shop, History history, Forecasts forecasts) {
        this.forecasts = forecasts;
        this.cancelled = new CancelledOrders(shop);
        var kept = new KeptTrials(shop.store());
        this.suggestions = new Suggestions(forecasts, kept);
        this.trials = new ServiceTrials(forecasts, suggestions, kept);
        this.trialShift = new TrialShift(shop, history, this);
        this.choices = new PlanChoices(shop, history, suggestions);
    }

    /// Tries what is planned on the past.
    public ServiceTrials trials() {
        return trials;
    }

    /// What such a trial makes of the plan.
    public TrialShift trialShift() {
        return trialShift;
    }

    /// The owner's own quantities in the plan.
    public PlanChoices choices() {
        return choices;
    }

    public Forecast forecast(Picture picture, Id<Product> product) {
        return forecasts.of(picture, product);
    }

    /// Whether a product came after that day to a shelf that was in use before.
    public boolean cameAfter(Picture picture, Id<Product> product, LocalDate day) {
        return forecasts.cameAfter(picture, product, day);
    }

    /// Whether the latest week of a product sold above what was likely.
    public boolean isSpike(Picture picture, Id<Product> product) {
        return forecasts.spikeSoFar(picture, product).isPresent();
    }

    /// Whether that is known of all products; in an opening it is found out after the first pages stand.
    public boolean spikesAreKnown() {
        return forecasts.spikesAreKnown();
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

    /// The plan of those suggestions with that cash: a line more for each gap that is bridged, and the owner's
    /// quantities in it.
    ReorderPlan planOf(Picture picture, List<Suggestion> all, Cash cash) {
        return ReorderPlanner.plan(
                lines(picture, all),
                PlannedQuantities.of(picture),
                cash,
                picture.settings().currency());
    }

    /// All that may stand in a plan: a line for each product, one more for each gap, and what rides along marked.
    private List<Suggestion> lines(Picture picture, List<Suggestion> all) {
        var withBridges = all.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), bridging(picture, line).stream()))
                .toList();
        return JointOrders.of(withBridges, PlannedQuantities.of(picture), suggestions.terms(picture));
    }

    /// The line put off for want of cash that comes back first with a little more of it. Makes the plan several
    /// times.
    public Optional<Comeback> firstBack(Picture picture, ReorderPlan plan, Progress progress) {
        if (plan.deferred().isEmpty()) {
            return Optional.empty();
        }
        var lines = lines(picture, suggestions(picture, progress));
        var chosen = PlannedQuantities.of(picture);
        var currency = picture.settings().currency();
        return Comeback.first(
                plan,
                currency,
                cash -> progress.cancelled() ? plan : ReorderPlanner.plan(lines, chosen, cash, currency));
    }

    /// The small order that covers a product's gap, with the owner's quantity where there is one.
    public Optional<Suggestion> bridging(Picture picture, Suggestion main) {
        var own = picture.plannedBridge(main.product().id());
        return main.bridging()
                .map(line ->
                        own.map(PlannedQuantity::units).map(line::bridgingWith).orElse(line));
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
                .filter(line -> line.product().id().equals(product.id()) && !line.isBridge())
                .findFirst()
                .orElse(suggestion);
    }

    /// What makes the plan doubtful, with its fix.
    public List<DoubtfulFact> doubts(Picture picture) {
        return doubtful(picture).all();
    }

    /// What makes the order of one product doubtful, with its fix.
    public List<Message> doubts(Picture picture, Product product) {
        return doubtful(picture).of(product).stream().map(OrderFinding::what).toList();
    }

    private DoubtfulFacts doubtful(Picture picture) {
        return new DoubtfulFacts(picture, product -> suggestions.doubts(picture, product), suggestions.terms(picture));
    }

    /// What suggestions are made of, and kept.
    Suggestions suggestions() {
        return suggestions;
    }

    /// What may be spent and what is taken of it already.
    public Cash cash(Picture picture) {
        return new Cash(picture.settings().monthlyBudget(), taken(picture).total());
    }

    /// What takes the month's cash before the plan does.
    public CashTaken taken(Picture picture) {
        var basis = MonthsCash.Basis.of(picture);
        var known = taken.get();
        if (known != null && known.basis().isSame(basis)) {
            return known.cash();
        }
        var cash = MonthsCash.taken(picture, cancelled);
        taken.set(new Taken(basis, cash));
        return cash;
    }

    /// What lies ahead, by the same facts as the plan.
    public PlanOutlook outlook() {
        return new PlanOutlook(this);
    }

    /// How the suppliers did in the last twelve months.
    public Map<Id<Supplier>, SupplierScore> scores(Picture picture) {
        return suggestions.scores(picture);
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

    private record Taken(MonthsCash.Basis basis, CashTaken cash) {}

    private record Planned(Picture picture, ReorderPlan plan) {}
}
