package dev.backstop.ui.catalog.actions;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the owner can say of demand: more or less than measured for a time, or like another product.
public final class DemandActions {
    private static final int STAYS_DAYS = 56;
    private static final double LEAST_EXPECTED = 0.1;

    private final Shop shop;
    private final DemandService demand;
    private final Texts texts;
    private final CatalogActions actions;

    public DemandActions(Shop shop, DemandService demand, Texts texts, CatalogActions actions) {
        this.shop = shop;
        this.demand = demand;
        this.texts = texts;
        this.actions = actions;
    }

    /// Asks what is to come of a product.
    public void say(Product product) {
        say(draft(product));
    }

    /// The same for a period marked on the chart; the part of it that is over is left out.
    public void say(Product product, LocalDate from, LocalDate to) {
        var today = shop.picture().today();
        if (to.isBefore(today)) {
            return;
        }
        var draft = draft(product);
        draft.from.set(from.isBefore(today) ? today : from);
        draft.to.set(to);
        say(draft);
    }

    public void change(Product product, DemandStatement statement) {
        say(StatementDraft.of(statement, product));
    }

    public void unsay(DemandStatement statement) {
        actions.run(() -> demand.unsay(statement.id()));
    }

    /// Says that a spike says nothing of days to come.
    public void oneOff(Product product, DemandSpike spike) {
        Id<DemandStatement> id = shop.newId();
        var statement = new DemandStatement(
                id,
                product.id(),
                null,
                DemandStatement.Kind.ONE_OFF,
                spike.from(),
                spike.to().minusDays(1),
                1,
                texts.text("catalog.spike.oneOffNote", spike.from()),
                shop.picture().today());
        actions.run(() -> demand.say(statement));
    }

    /// Asks whether demand stays as it is in a spike, for eight weeks. The owner sees how much and how long that is
    /// before it is laid over the forecast: a day's rush for weeks can be a large order.
    public void stays(Product product, DemandSpike spike) {
        var draft = draft(product);
        draft.amount.set(staying(spike));
        draft.to.set(shop.picture().today().plusDays(STAYS_DAYS - 1L));
        draft.note.set(texts.text("catalog.spike.staysNote", spike.from()));
        say(draft);
    }

    /// So many times the usual; the one order that explains a spike does not come again every day.
    static BigDecimal staying(DemandSpike spike) {
        double times = (spike.units() - spike.oneOrder()) / Math.max(spike.expected(), LEAST_EXPECTED);
        return BigDecimal.valueOf(Math.clamp(times, 1, DemandStatement.MOST)).setScale(1, RoundingMode.HALF_UP);
    }

    /// Asks which product one without history sells like; the nearest in price of its category come first.
    public void copyFromSimilar(Product product) {
        var picture = shop.picture();
        var similar = demand.similar(picture, product);
        var choice = new SimpleObjectProperty<@Nullable Product>(similar.isEmpty() ? null : similar.getFirst());
        var form = new Form(texts, "similar");
        Field<?, ?> field = form.search(
                        "catalog.similar.like",
                        choice,
                        similar.isEmpty() ? actions.others(product) : similar,
                        other -> texts.text("catalog.similar.choice", other.name(), other.sku(), other.price()))
                .required();
        field.hint(texts.text(similar.isEmpty() ? "catalog.similar.none" : "catalog.similar.hint"));
        actions.ask(
                texts.text("catalog.similar.title", product.name()),
                form,
                texts.text("catalog.similar.save"),
                () -> demand.sellLike(product, Objects.requireNonNull(choice.get())),
                () -> {});
    }

    public void endLikeness(Product product) {
        actions.run(() -> demand.sellLike(product, null));
    }

    private StatementDraft draft(Product product) {
        Id<DemandStatement> id = shop.newId();
        return StatementDraft.ofNew(id, shop.picture().today(), product);
    }

    private void say(StatementDraft draft) {
        actions.ask(
                texts.text("catalog.statement.title", draft.product().name()),
                StatementForm.make(texts, draft),
                texts.text("catalog.statement.save"),
                () -> demand.say(draft.statement()),
                () -> {});
    }
}
