package dev.backstop.ui.insights;

import dev.backstop.engine.cause.Cause;
import dev.backstop.service.cause.CauseReport;
import dev.backstop.service.cause.CauseService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Why products ran out in the period that the owner looks at.
final class CausesViewModel {
    /// How far back to look.
    enum Period {
        MONTH(30, "insights.causes.month"),
        QUARTER(90, "insights.causes.quarter"),
        YEAR(365, "insights.causes.year");

        private final int days;
        private final String key;

        Period(int days, String key) {
            this.days = days;
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final Shop shop;
    private final CauseService causes;
    private final Work work;
    private final Texts texts;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.QUARTER);
    private final ReadOnlyObjectWrapper<@Nullable CauseReport> report = new ReadOnlyObjectWrapper<>();

    CausesViewModel(Shop shop, CauseService causes, Work work, Texts texts) {
        this.shop = shop;
        this.causes = causes;
        this.work = work;
        this.texts = texts;
        period.addListener((_, _, _) -> refresh());
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// The report; nothing before the first one is made.
    ReadOnlyObjectProperty<@Nullable CauseReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    void refresh() {
        var picture = shop.picture();
        int days = period.get().days;
        work.latest("insights.causes", progress -> causes.report(picture, days, progress), report::set);
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
