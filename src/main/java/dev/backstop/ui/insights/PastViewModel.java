package dev.backstop.ui.insights;

import dev.backstop.engine.cause.Cause;
import dev.backstop.engine.retention.Retention;
import dev.backstop.service.insights.CauseReport;
import dev.backstop.service.insights.CauseService;
import dev.backstop.service.insights.RetentionService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What cost sales in the period that the owner looks at, and what kept them.
final class PastViewModel {
    private final Shop shop;
    private final CauseService causes;
    private final RetentionService retention;
    private final Work work;
    private final Texts texts;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.QUARTER);
    private final ReadOnlyObjectWrapper<@Nullable Past> past = new ReadOnlyObjectWrapper<>();

    PastViewModel(Shop shop, CauseService causes, RetentionService retention, Work work, Texts texts) {
        this.shop = shop;
        this.causes = causes;
        this.retention = retention;
        this.work = work;
        this.texts = texts;
        period.addListener((_, _, _) -> refresh());
    }

    /// What the books say of a period.
    record Past(CauseReport causes, Retention retention) {}

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// What is known; nothing before it is looked up for the first time.
    ReadOnlyObjectProperty<@Nullable Past> pastProperty() {
        return past.getReadOnlyProperty();
    }

    void refresh() {
        var picture = shop.picture();
        int days = period.get().days();
        work.latest(
                "insights.past",
                progress -> new Past(causes.report(picture, days, progress), retention.retention(picture, days)),
                past::set);
    }

    /// The days that are looked at.
    String span() {
        var today = shop.picture().today();
        return texts.text("insights.period.span", today.minusDays(period.get().days()), today);
    }

    /// How many of the late orders were kept, in a sentence.
    String fact(Retention now) {
        return now.all().all() == 0
                ? texts.text("insights.retention.none")
                : texts.text(
                        "insights.retention.fact", now.all().kept(), now.all().all());
    }

    /// The thing to know first, in a sentence.
    String fact(CauseReport now) {
        return now.rows().isEmpty()
                ? texts.text("insights.causes.none", now.from())
                : texts.text(
                        "insights.causes.fact",
                        now.times(),
                        texts.formats().wholeMoney(now.lost()),
                        texts.text(name(now.rows().getFirst().cause())));
    }

    /// The key of what a cause is called.
    static String name(Cause cause) {
        return switch (cause) {
            case STOCK_COUNT_WRONG -> "insights.cause.stockCountWrong";
            case SUPPLIER_LATE -> "insights.cause.supplierLate";
            case SUPPLIER_SHORT -> "insights.cause.supplierShort";
            case DEMAND_SPIKE -> "insights.cause.demandSpike";
            case SUPPLIER_CLOSED -> "insights.cause.supplierClosed";
            case NO_CASH -> "insights.cause.noCash";
            case ORDERED_TOO_LATE -> "insights.cause.orderedTooLate";
            case SAFETY_STOCK_TOO_LOW -> "insights.cause.safetyStockTooLow";
        };
    }

    /// The key of how a cause is told from the others, and what helps against it.
    static String help(Cause cause) {
        return switch (cause) {
            case STOCK_COUNT_WRONG -> "insights.cause.help.stockCountWrong";
            case SUPPLIER_LATE -> "insights.cause.help.supplierLate";
            case SUPPLIER_SHORT -> "insights.cause.help.supplierShort";
            case DEMAND_SPIKE -> "insights.cause.help.demandSpike";
            case SUPPLIER_CLOSED -> "insights.cause.help.supplierClosed";
            case NO_CASH -> "insights.cause.help.noCash";
            case ORDERED_TOO_LATE -> "insights.cause.help.orderedTooLate";
            case SAFETY_STOCK_TOO_LOW -> "insights.cause.help.safetyStockTooLow";
        };
    }
}
