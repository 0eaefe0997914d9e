package dev.backstop.engine.today;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.message.OwedNotice;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// Everything that the page of the day is made of.
public record TodayFacts(
        LocalDate today,
        Currency currency,
        Map<Id<Channel>, Channel> channels,
        List<Finding> findings,
        List<OwedNotice> notices,
        List<OrderToPlace> ordersToPlace,
        List<Trouble> troubles,
        KpiFacts kpis) {
    public TodayFacts {
        channels = Map.copyOf(channels);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
        ordersToPlace = List.copyOf(ordersToPlace);
        troubles = List.copyOf(troubles);
    }
}
