package dev.backstop.ui.terms;

import static dev.backstop.ui.kit.Field.must;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Puts the fields of an offer's further terms below the others of its form.
public final class TermsFields {
    private static final int MOST_DAYS = 3650;

    private static final List<String> FROM = List.of("terms.field.from1", "terms.field.from2", "terms.field.from3");
    private static final List<String> COST = List.of("terms.field.cost1", "terms.field.cost2", "terms.field.cost3");

    private TermsFields() {}

    /// `price` is what one unit costs before any break.
    public static void add(
            Form form,
            Texts texts,
            TermsDraft draft,
            ShopSettings settings,
            ObservableValue<? extends @Nullable BigDecimal> price) {
        form.heading("terms.heading.breaks");
        for (int i = 0; i < TermsDraft.BREAKS; i++) {
            addBreak(form, draft, i, price);
        }
        form.check("terms.field.incremental", draft.incremental);
        form.heading("terms.heading.order");
        form.together(
                form.money("terms.field.orderCost", draft.orderCost, settings.currency())
                        .hint(texts.text("terms.hint.orderCost", settings.orderCost()))
                        .rule(must(money -> money.amount().signum() >= 0, "terms.wrong.negative")),
                form.percent("terms.field.landed", draft.landedShare)
                        .hint(texts.text("terms.hint.landed"))
                        .rule(must(share -> share >= 0 && share <= 5, "terms.wrong.landed")));
        form.together(
                form.percent("terms.field.holding", draft.holdingRate)
                        .hint(texts.text("terms.hint.holding", settings.holdingRate()))
                        .rule(must(rate -> rate > 0 && rate <= 2, "terms.wrong.holding")),
                form.whole("terms.field.shelfLife", draft.shelfLife)
                        .hint(texts.text("terms.hint.shelfLife"))
                        .rule(must(TermsFields::isDays, "terms.wrong.days", MOST_DAYS)),
                form.whole("terms.field.longestCover", draft.longestCover)
                        .hint(texts.text("terms.hint.longestCover"))
                        .rule(must(TermsFields::isDays, "terms.wrong.days", MOST_DAYS)));
    }

    private static void addBreak(
            Form form, TermsDraft draft, int at, ObservableValue<? extends @Nullable BigDecimal> price) {
        var own = draft.breaks.get(at);
        form.together(
                form.whole(FROM.get(at), own.from)
                        .rule(must(units -> units >= 2, "terms.wrong.from"))
                        .rule(_ -> wrongPair(own))
                        .rule(units -> units == null || isAbove(draft, at, units)
                                ? Optional.empty()
                                : Optional.of(Message.of("terms.wrong.order"))),
                form.decimal(COST.get(at), own.cost)
                        .rule(must(
                                cost -> cost.signum() > 0
                                        && cost.stripTrailingZeros().scale() <= Money.SCALE,
                                "terms.wrong.cost"))
                        .rule(cost -> wrongCost(cost, draft.costBefore(at, price.getValue()))));
    }

    private static Optional<Message> wrongCost(@Nullable BigDecimal cost, @Nullable BigDecimal before) {
        return cost == null || before == null || cost.compareTo(before) <= 0
                ? Optional.empty()
                : Optional.of(Message.of("terms.wrong.dearer", written(before)));
    }

    private static String written(BigDecimal cost) {
        int decimals = Math.max(2, cost.stripTrailingZeros().scale());
        return cost.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static Optional<Message> wrongPair(TermsDraft.Break typed) {
        boolean half = (typed.from.get() == null) != (typed.cost.get() == null);
        return half ? Optional.of(Message.of("terms.wrong.half")) : Optional.empty();
    }

    private static boolean isAbove(TermsDraft draft, int at, int units) {
        for (int i = 0; i < at; i++) {
            var before = draft.breaks.get(i).from.get();
            if (before != null && before >= units) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDays(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }
}
