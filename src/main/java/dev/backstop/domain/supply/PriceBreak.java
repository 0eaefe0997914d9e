package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;

/// A lower price of an offer from so many units on, in the supplier's currency. `OfferTerms` says whether it holds
/// for every unit or for those beyond it.
public record PriceBreak(Id<PriceBreak> id, Id<Offer> offerId, int fromUnits, Money unitCost) implements Entity {
    public PriceBreak {
        if (fromUnits < 2) {
            throw new IllegalArgumentException("A price break from " + fromUnits + " units");
        }
    }
}
