package dev.backstop.engine.audit;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// One listing under audit: its facts, the terms, and its part of what the product's channels share.
///
/// `inboundShare` is this listing's part of the next free delivery, `stockShare` of what is on the shelf,
/// `salesShare` (0 to 1) of the product's sales, `listedInAll` the sum of the quantities that its channels offer.
record ListingCase(
        ListingFacts facts, AuditTerms terms, int inboundShare, int stockShare, double salesShare, int listedInAll) {
    int shippable() {
        return facts.shippable();
    }

    /// What may be promised to leave by that day: the shelf, and deliveries that come early enough, in units.
    int shippableBy(LocalDate day) {
        int units = shippable();
        var position = facts.position();
        if (position != null) {
            for (var inbound : position.freeInbound()) {
                if (inbound.eta() != null
                        && !WorkingDays.dispatchOf(inbound.eta()).isAfter(day)) {
                    units = Math.addExact(units, inbound.units());
                }
            }
        }
        return units;
    }

    /// Days from today until goods come that are promised to nobody, at most the horizon.
    int daysUntilStock() {
        return facts.nextDelivery()
                .map(StockFacts.Inbound::eta)
                .map(eta -> (int) Math.min(AuditTerms.HORIZON_DAYS, ChronoUnit.DAYS.between(terms.today(), eta)))
                .orElse(AuditTerms.HORIZON_DAYS);
    }

    /// Units a day on this channel × price × days until stock can ship (at most 30).
    Money atRiskUntilStock() {
        return worth(facts.unitsPerDay() * daysUntilStock());
    }

    /// What so many units, an estimate, would bring.
    Money worth(double units) {
        return Money.rounded(Math.max(0, units) * facts.price().toDouble(), terms.currency());
    }

    Money nothing() {
        return Money.zero(terms.currency());
    }

    /// "Next stock 11 Dec", or that no delivery is known.
    Message nextStock() {
        return facts.nextDelivery()
                .map(StockFacts.Inbound::eta)
                .map(eta -> Message.of("audit.detail.nextStock", eta))
                .orElseGet(() -> Message.of("audit.detail.noDelivery"));
    }

    Finding finding(Finding.Kind kind, Money atRisk, Message why, Message detail, Fix fix) {
        var subject = new Finding.Subject(
                facts.listing(),
                facts.channel(),
                facts.product(),
                shippable(),
                facts.unitsPerDay(),
                facts.nextDelivery().map(StockFacts.Inbound::eta).orElse(null));
        return new Finding(kind, terms.severity(atRisk), subject, atRisk, why, detail, fix, List.of());
    }
}
