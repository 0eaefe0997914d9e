package dev.backstop.engine.today;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.spike.SpikeChances;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The rows of supplier trouble and surprises. A late delivery comes before a spike of the same product in the
/// counting.
final class TroubleRows {
    private static final int FAR_FASTER = 10;
    private static final double ROUNDS_UP = 0.05;

    private TroubleRows() {}

    static List<TodayRow> of(TodayFacts facts, CountedOnce counted) {
        return facts.troubles().stream()
                .sorted(Comparator.comparingInt(TroubleRows::turn))
                .map(trouble -> row(trouble, counted))
                .toList();
    }

    private static int turn(Trouble trouble) {
        return switch (trouble) {
            case Trouble.LateDelivery _ -> 0;
            case Trouble.SupplierStopped _ -> 1;
            case Trouble.DemandSpike _ -> 2;
            case Trouble.ClosureAhead _ -> 3;
        };
    }

    private static TodayRow row(Trouble trouble, CountedOnce counted) {
        return switch (trouble) {
            case Trouble.LateDelivery late -> late(late, counted.countMore(late.losses()));
            case Trouble.SupplierStopped stopped -> stopped(stopped, counted.countMore(stopped.losses()));
            case Trouble.DemandSpike spike ->
                spike(spike, counted.countMore(List.of(new Loss(spike.productId(), spike.loss()))));
            case Trouble.ClosureAhead closure -> closure(closure);
        };
    }

    private static TodayRow late(Trouble.LateDelivery late, Money atRisk) {
        var nowDue = late.nowDue();
        return new TodayRow(
                TodayRow.Mark.Sign.LATE,
                Message.of("today.late.title", late.number(), late.daysLate()),
                null,
                nowDue == null
                        ? Message.of("today.late.noDate", late.supplierName(), late.products())
                        : Message.of("today.late.due", late.supplierName(), nowDue, late.products()),
                new TodayRow.Amount.Counted(atRisk),
                Message.of("today.action.chaseSupplier"),
                new Target.ChaseSupplier(late.purchaseOrderId()));
    }

    private static TodayRow stopped(Trouble.SupplierStopped stopped, Money atRisk) {
        var until = stopped.until();
        return new TodayRow(
                TodayRow.Mark.Sign.STOPPED,
                Message.of("today.stopped.title", stopped.supplierName()),
                null,
                until == null
                        ? Message.of("today.stopped.noDate", stopped.products())
                        : Message.of("today.stopped.until", until, stopped.products()),
                new TodayRow.Amount.Counted(atRisk),
                Message.of("today.action.openSupplier"),
                new Target.OpenSupplier(stopped.supplierId()));
    }

    private static TodayRow spike(Trouble.DemandSpike spike, Money atRisk) {
        var rate = Message.of(
                "today.spike.rate",
                rate(spike.unitsPerDay()),
                spike.oneOrder() > 0 ? Message.of("today.spike.oneOrder", spike.oneOrder()) : likely(spike.chances()));
        var goneBy = spike.goneBy();
        Message reason = rate;
        if (goneBy != null) {
            var delivery = spike.nextDelivery();
            reason = delivery == null
                    ? Message.of("today.spike.gone", rate, goneBy)
                    : Message.of("today.spike.deliveryGone", rate, delivery, goneBy);
        }
        return new TodayRow(
                TodayRow.Mark.Sign.RISING,
                faster(spike),
                null,
                reason,
                new TodayRow.Amount.Counted(atRisk),
                Message.of("today.action.checkForecast"),
                new Target.CheckForecast(spike.productId()));
    }

    /// How much faster it sells; of what hardly ever sold before, a few units make a factor that says nothing.
    private static Message faster(Trouble.DemandSpike spike) {
        return spike.timesAsFast() < FAR_FASTER - ROUNDS_UP
                ? Message.of("today.spike.title", spike.productName(), spike.timesAsFast())
                : Message.of("today.spike.far", spike.productName(), FAR_FASTER);
    }

    /// What the spike most likely is, with its chance.
    private static Message likely(SpikeChances chances) {
        double most = Math.max(chances.oneOff(), Math.max(chances.shift(), chances.trend()));
        if (most == chances.oneOff()) {
            return Message.of("today.spike.oneOff", most);
        }
        return Message.of(most == chances.shift() ? "today.spike.shift" : "today.spike.trend", most);
    }

    /// Whole units from ten a day on, one decimal below.
    private static Number rate(double unitsPerDay) {
        return unitsPerDay >= 10 ? (Number) Math.round(unitsPerDay) : (Number) unitsPerDay;
    }

    private static TodayRow closure(Trouble.ClosureAhead closure) {
        int suppliers = closure.supplierIds().size();
        var when = range(closure.from(), closure.to());
        var title = suppliers == 1
                ? Message.of("today.closure.one", closure.name(), closure.firstSupplierName(), when)
                : Message.of("today.closure.many", closure.name(), suppliers, when);
        var lastOrder = closure.firstLastOrderOn();
        return new TodayRow(
                TodayRow.Mark.Sign.CLOSED,
                title,
                null,
                lastOrder == null
                        ? Message.of("today.closure.cover", closure.products())
                        : Message.of(
                                closure.daysLeft() < 0 ? "today.closure.tooLate" : "today.closure.lastOrder",
                                closure.products(),
                                closure.units(),
                                lastOrder,
                                Math.abs(closure.daysLeft())),
                new TodayRow.Amount.Later(closure.loss(), closure.lossFrom()),
                Message.of("today.action.planCover"),
                new Target.PlanCover(closure.supplierIds()));
    }

    /// "5–19 Feb" within a month, "24 Dec – 3 Jan" beyond one.
    private static Message range(LocalDate from, LocalDate to) {
        boolean oneMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        return oneMonth
                ? Message.of("today.range.inMonth", from.getDayOfMonth(), to)
                : Message.of("today.range.months", from, to);
    }
}
