package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Replenishment;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The owner's own quantities in the plan: taken into it, taken back, and what was taken out with them.
public final class PlanChoices {
    private final Shop shop;
    private final History history;
    private final Suggestions suggestions;

    PlanChoices(Shop shop, History history, Suggestions suggestions) {
        this.shop = shop;
        this.history = history;
        this.suggestions = suggestions;
    }

    /// Takes the owner's quantity for a line into the plan until it is ordered or taken back; 0 puts it off.
    public void choose(Suggestion.Key line, int quantity) {
        history.perform(PlannedQuantities.chosen(shop, existing(line.product()), line.bridge(), quantity));
    }

    /// The same for a product's own order.
    public void choose(Id<Product> product, int quantity) {
        choose(new Suggestion.Key(product, false), quantity);
    }

    /// Goes back to the suggested quantity.
    public void unchoose(Suggestion.Key line) {
        history.perform(PlannedQuantities.takenBack(shop.picture(), existing(line.product()), line.bridge()));
    }

    /// The same for a product's own order.
    public void unchoose(Id<Product> product) {
        unchoose(new Suggestion.Key(product, false));
    }

    /// The lines that the owner took out of the plan with a quantity of 0, as they would be ordered.
    public List<Suggestion> putOff(Picture picture) {
        var terms = ReplenishTerms.of(picture.settings(), picture.today());
        return picture.plannedQuantities().stream()
                .filter(planned -> planned.units() == 0)
                .flatMap(planned -> picture
                        .product(planned.productId())
                        .filter(product -> !product.isRetired())
                        .map(product -> Replenishment.suggest(suggestions.facts(picture, product), terms))
                        .flatMap(line -> planned.bridge() ? line.bridging() : Optional.of(line))
                        .stream())
                .filter(Suggestion::isDue)
                .sorted(Comparator.comparing(Suggestion::atRisk).reversed())
                .toList();
    }

    private Product existing(Id<Product> id) {
        return shop.picture().product(id).orElseThrow(() -> new Problem(Message.of("catalog.problem.gone")));
    }
}
