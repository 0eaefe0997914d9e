package dev.backstop.engine.today;

import dev.backstop.domain.value.Money;
import java.util.List;

/// The page of the day: five figures and four lanes.
///
/// Each pound is counted once, so the lanes add up to the revenue at risk, as they are shown in whole pounds: goods
/// that customers have ordered count under customers alone (listings, orders and troubles count sales still to be
/// made), and a trouble counts only what its products lose beyond what the other lanes count of them.
///
/// `unchecked` listings are not known to be wrong: they only were not looked at for long, and are no row.
public record TodayBoard(Kpis kpis, List<Lane> lanes, int unchecked) {
    public TodayBoard {
        lanes = List.copyOf(lanes);
    }

    /// The board of that day.
    public static TodayBoard of(TodayFacts facts) {
        var counted = new CountedOnce(facts.currency());
        var lanes = List.of(
                Lane.ranked(Lane.Kind.LISTINGS, ListingRows.of(facts, counted), facts.currency()),
                Lane.ranked(Lane.Kind.CUSTOMERS, CustomerRows.of(facts), facts.currency()),
                Lane.ranked(Lane.Kind.ORDERS, OrderRows.of(facts, counted), facts.currency()),
                Lane.ranked(Lane.Kind.TROUBLE, TroubleRows.of(facts, counted), facts.currency()));
        var atRisk =
                lanes.stream().map(lane -> lane.atRisk().whole()).reduce(Money.zero(facts.currency()), Money::plus);
        return new TodayBoard(Kpis.of(facts.kpis(), atRisk), lanes, ListingRows.unchecked(facts));
    }

    /// One lane of the page.
    public Lane lane(Lane.Kind kind) {
        return lanes.stream().filter(lane -> lane.kind() == kind).findFirst().orElseThrow();
    }

    /// How many rows risk money that nobody can tell, for want of a price.
    public int notKnown() {
        return (int) lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .filter(row -> row.amount() instanceof TodayRow.Amount.NotKnown)
                .count();
    }

    /// How many rows there are in all lanes.
    public int rows() {
        return lanes.stream().mapToInt(lane -> lane.rows().size()).sum();
    }
}
