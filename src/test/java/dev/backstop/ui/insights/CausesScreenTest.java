package dev.backstop.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.service.insights.CauseService;
import dev.backstop.service.insights.RetentionService;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.CatalogScenes;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The card that says why products ran out.
final class CausesScreenTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Texts texts = Fx.texts();
    private final List<Message> words = new ArrayList<>();
    private final List<Set<Id<Product>>> shown = new ArrayList<>();
    private final PastViewModel model = new PastViewModel(
            fixture.shop,
            new CauseService(fixture.shop),
            new RetentionService(fixture.shop),
            Work.direct(CatalogScenes.THROWING),
            texts);

    @AfterEach
    void close() {
        fixture.close();
    }

    private Fx open() {
        return Fx.show(
                () -> {
                    var card = new CausesCard(model, texts, (why, products) -> {
                        words.add(why);
                        shown.add(products);
                    });
                    model.refresh();
                    return new StackPane(card.node());
                },
                900,
                500);
    }

    @Test
    void aCauseLeadsToItsProductsAndThePeriodIsChosen() {
        var mug = fixture.uncounted("MUG", "Mug", "10.00");
        for (int day = 150; day > 60; day -= 2) {
            fixture.order("Ann " + day, mug, 1, day);
        }
        fixture.booked(mug, 150, StockMovement.Kind.STOCK_TAKE, 50);
        fixture.booked(mug, 60, StockMovement.Kind.SHIPMENT, -50);
        fixture.booked(mug, 40, StockMovement.Kind.RECEIPT, 50);
        try (var fx = open()) {
            assertThat(fact(fx)).startsWith("1 stockout cost about").endsWith("Ordered too late comes first.");

            fx.fire("cause-ORDERED_TOO_LATE");
            assertThat(shown).containsExactly(Set.of(mug.id()));
            assertThat(texts.text(words.getFirst())).isEqualTo("1 product that ran out: Ordered too late");

            Fx.run(() -> model.periodProperty().set(Period.MONTH));
            assertThat(fact(fx)).startsWith("Nothing that sells has run out since");
            assertThat(fx.sees("cause-ORDERED_TOO_LATE")).isFalse();
        }
    }

    private static String fact(Fx fx) {
        return Fx.call(() -> fx.find("causes-fact", Label.class).getText());
    }
}
