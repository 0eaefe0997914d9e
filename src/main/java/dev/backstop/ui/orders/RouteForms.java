package dev.backstop.ui.orders;

import dev.backstop.domain.shop.DropshipRules;
import dev.backstop.service.shop.LineRouting;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The dialogs that say who ships a dropshipped line: another supplier for one line, or the rules for all.
final class RouteForms {
    private static final int LONGEST_REPORT = 365;
    private static final int HIGHEST_SHARE = 200;

    private final OrderServices services;
    private final OrderDetailViewModel model;
    private final OrdersContext context;
    private final Texts texts;

    RouteForms(OrderServices services, OrderDetailViewModel model, OrdersContext context) {
        this.services = services;
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    /// Chooses who ships a line; the first choice leaves it to the rules.
    void change(LineRouting routing) {
        var choices = new ArrayList<Optional<LineRouting.Candidate>>();
        choices.add(Optional.empty());
        routing.candidates().forEach(each -> choices.add(Optional.of(each)));
        var chosen = new SimpleObjectProperty<@Nullable Optional<LineRouting.Candidate>>(
                routing.chosen() == null ? Optional.empty() : routing.shipper());
        var form = new Form(texts, "route");
        form.choice(
                        "orders.route.who",
                        chosen,
                        choices,
                        each -> each.map(this::words).orElseGet(() -> texts.text("orders.route.leave")))
                .hint(texts.text("orders.route.whoHint"));
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("orders.route.title", routing.line().title()),
                        form,
                        texts.text("orders.route.save"),
                        (saved, _) -> {
                            model.route(
                                    routing.line(),
                                    Objects.requireNonNull(chosen.get())
                                            .map(each -> each.offer().id())
                                            .orElse(null));
                            saved.run();
                        })
                .subtitle(texts.text("orders.route.units", routing.line().open()));
    }

    /// The owner's rules for all lines.
    void rules() {
        var now = services.dropship().rules();
        var days = new SimpleObjectProperty<@Nullable Integer>(now.oldestReportDays());
        var chance = new SimpleObjectProperty<@Nullable Integer>(now.leastStockPercent());
        var share = new SimpleObjectProperty<@Nullable Integer>(now.mostOfPricePercent());
        var form = new Form(texts, "route-rules");
        form.whole("orders.route.days", days)
                .required()
                .rule(Field.must(n -> n >= 1 && n <= LONGEST_REPORT, "orders.route.wrongDays"))
                .hint(texts.text("orders.route.daysHint"));
        form.whole("orders.route.chance", chance)
                .required()
                .rule(Field.must(n -> n >= 0 && n <= 100, "orders.route.wrongPercent"))
                .hint(texts.text("orders.route.chanceHint"));
        form.whole("orders.route.share", share)
                .required()
                .rule(Field.must(n -> n >= 1 && n <= HIGHEST_SHARE, "orders.route.wrongPercent"))
                .hint(texts.text("orders.route.shareHint"));
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("orders.route.rulesTitle"),
                        form,
                        texts.text("orders.route.rulesSave"),
                        (saved, _) -> {
                            model.routeBy(new DropshipRules(
                                    DropshipRules.ONLY, of(days.get()), of(chance.get()), of(share.get())));
                            saved.run();
                        })
                .subtitle(texts.text("orders.route.rulesWhat"));
    }

    /// What a supplier last said it has: "24 reported 26 Nov".
    String report(LineRouting.Candidate candidate) {
        var units = candidate.offer().supplierStock();
        var on = candidate.offer().stockReportedOn();
        if (candidate.supplier().isStopped(services.shop().picture().today())) {
            return texts.text("orders.route.stopped");
        }
        return units == null || on == null
                ? texts.text("orders.route.noReport")
                : texts.text("orders.route.report", units, on);
    }

    private String words(LineRouting.Candidate each) {
        return texts.text("orders.route.choice", each.supplier().name(), each.unitCost(), report(each));
    }

    private static int of(@Nullable Integer value) {
        return Objects.requireNonNull(value);
    }
}
