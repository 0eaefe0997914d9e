package dev.backstop.ui.today;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.today.Kpis;
import dev.backstop.engine.today.TodayBoard;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Kpi;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.shell.ScreenId;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The five figures above the lanes; each opens the page behind it.
final class KpiStrip {
    private final Texts texts;
    private final Formats formats;
    private final Kpi fillRate;
    private final Kpi backorders;
    private final Kpi outOfStock;
    private final Kpi atRisk;
    private final Kpi cash;

    KpiStrip(Texts texts, Consumer<ScreenId> goTo) {
        this.texts = texts;
        this.formats = texts.formats();
        fillRate = new Kpi("kpi-fill-rate", texts.text("today.kpi.fillRate")).opens(() -> goTo.accept(ScreenId.ORDERS));
        backorders =
                new Kpi("kpi-backorders", texts.text("today.kpi.backorders")).opens(() -> goTo.accept(ScreenId.ORDERS));
        outOfStock = new Kpi("kpi-out", texts.text("today.kpi.out")).opens(() -> goTo.accept(ScreenId.CATALOG));
        atRisk = new Kpi("kpi-at-risk", texts.text("today.kpi.atRisk")).opens(() -> goTo.accept(ScreenId.LISTINGS));
        cash = new Kpi("kpi-cash", texts.text("today.kpi.cashPlain")).opens(() -> goTo.accept(ScreenId.PURCHASING));
    }

    Node node() {
        return Kpi.strip(fillRate, backorders, outOfStock, atRisk, cash);
    }

    void show(TodayBoard board, Message cashLabel) {
        var kpis = board.kpis();
        showFillRate(kpis);
        backorders
                .value(formats.units(kpis.backorderedUnits()))
                .beside(texts.text("today.kpi.unitsInOrders", kpis.backorderedOrders()), Tone.MUTED);
        var oldest = kpis.oldestBackorder();
        backorders.third(
                oldest == null ? texts.text("today.kpi.nobodyWaits") : texts.text("today.kpi.oldest", oldest),
                Tone.MUTED);
        outOfStock
                .value(formats.units(kpis.outOfStock()))
                .beside(texts.text("today.kpi.ofProducts", kpis.products()), Tone.MUTED);
        showNewlyOut(kpis);
        int notKnown = board.notKnown();
        atRisk.value(formats.wholeMoney(kpis.atRisk()))
                .third(
                        notKnown > 0 ? texts.text("today.kpi.unpriced", notKnown) : texts.text("today.kpi.sumOfLanes"),
                        notKnown > 0 ? Tone.WARNING : Tone.MUTED);
        cash.label(texts.text(cashLabel)).value(formats.wholeMoney(kpis.cashCommitted()));
        showBudget(kpis);
    }

    /// What ran out lately; before that, that some products are not counted yet and may be out unseen.
    private void showNewlyOut(Kpis kpis) {
        var since = kpis.outComparedWith();
        if (kpis.newlyOut() == 0 && kpis.notCounted() > 0) {
            outOfStock.third(texts.text("today.kpi.notCounted", kpis.notCounted()), Tone.WARNING);
        } else {
            outOfStock.third(
                    since == null ? "" : texts.text("today.kpi.newSince", kpis.newlyOut(), since),
                    kpis.newlyOut() > 0 ? Tone.DANGER : Tone.MUTED);
        }
    }

    private void showFillRate(Kpis kpis) {
        var rate = kpis.fillRate();
        var change = kpis.fillRateChange();
        fillRate.value(rate == null ? Formats.NONE : formats.percent(rate));
        if (change == null || Math.abs(change) < 0.05) {
            fillRate.beside("", Tone.MUTED);
        } else if (change < 0) {
            fillRate.beside(texts.text("today.kpi.down", -change), Tone.DANGER);
        } else {
            fillRate.beside(texts.text("today.kpi.up", change), Tone.SUCCESS);
        }
        fillRate.third(texts.text("today.kpi.target", formats.wholePercent(kpis.targetFillRate())), Tone.MUTED);
    }

    private void showBudget(Kpis kpis) {
        var budget = kpis.budget();
        var free = kpis.cashFree();
        if (budget == null || free == null) {
            cash.beside("", Tone.MUTED).third(texts.text("today.kpi.noBudget"), Tone.MUTED);
            return;
        }
        cash.beside(texts.text("today.kpi.ofBudget", budget), Tone.MUTED);
        cash.share(share(kpis.cashCommitted(), budget));
        if (free.amount().signum() < 0) {
            cash.third(texts.text("today.kpi.over", Money.zero(free.currency()).minus(free)), Tone.DANGER);
        } else {
            cash.third(texts.text("today.kpi.free", free), Tone.MUTED);
        }
    }

    private static double share(Money part, Money whole) {
        return whole.isPositive() ? Math.min(1, part.toDouble() / whole.toDouble()) : 0;
    }
}
