package dev.backstop.ui.terms;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.service.shop.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What is typed of an offer's terms beyond its price; an empty field is as everywhere in the shop.
public final class TermsDraft {
    /// Price breaks that a form has room for.
    static final int BREAKS = 3;

    final List<Break> breaks = new ArrayList<>();
    final Property<Boolean> incremental = new SimpleBooleanProperty(false).asObject();
    final ObjectProperty<@Nullable Money> orderCost = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Double> holdingRate = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Double> landedShare = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> shelfLife = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> longestCover = new SimpleObjectProperty<>(null);

    private final Shop shop;
    private final @Nullable OfferTerms before;

    /// One lower price: from how many units, and what each then costs.
    static final class Break {
        final ObjectProperty<@Nullable Integer> from = new SimpleObjectProperty<>(null);
        final ObjectProperty<@Nullable BigDecimal> cost = new SimpleObjectProperty<>(null);
        private @Nullable PriceBreak before;
    }

    /// The terms of an offer as they are; empty for a new one.
    public TermsDraft(Shop shop, @Nullable Offer offer) {
        this.shop = shop;
        var picture = shop.picture();
        this.before = offer == null ? null : picture.termsOf(offer).orElse(null);
        var known = offer == null ? List.<PriceBreak>of() : picture.breaksOf(offer.id());
        for (int i = 0; i < BREAKS; i++) {
            breaks.add(new Break());
        }
        for (int i = 0; i < Math.min(BREAKS, known.size()); i++) {
            read(breaks.get(i), known.get(i));
        }
        if (before != null) {
            read(before);
        }
    }

    /// The terms as typed, for that offer.
    public OfferTerms terms(Id<Offer> offer) {
        return new OfferTerms(
                before == null ? shop.newId() : before.id(),
                offer,
                incremental.getValue(),
                orderCost.get(),
                holdingRate.get(),
                landedShare.get(),
                shelfLife.get(),
                longestCover.get());
    }

    /// The price breaks as typed, in the currency of that offer.
    public List<PriceBreak> breaks(Offer offer) {
        var made = new ArrayList<PriceBreak>();
        for (var typed : breaks) {
            var from = typed.from.get();
            var cost = typed.cost.get();
            if (from != null && cost != null) {
                made.add(new PriceBreak(
                        typed.before == null ? shop.newId() : typed.before.id(),
                        offer.id(),
                        from,
                        new Money(cost, offer.unitCost().currency())));
            }
        }
        return made;
    }

    /// What a unit costs before that break: by the break before it, or `price` where there is none.
    @Nullable
    BigDecimal costBefore(int at, @Nullable BigDecimal price) {
        for (int i = at - 1; i >= 0; i--) {
            var cost = breaks.get(i).cost.get();
            if (cost != null && breaks.get(i).from.get() != null) {
                return cost;
            }
        }
        return price;
    }

    private static void read(Break into, PriceBreak known) {
        into.from.set(known.fromUnits());
        into.cost.set(known.unitCost().amount().stripTrailingZeros());
        into.before = known;
    }

    private void read(OfferTerms terms) {
        incremental.setValue(terms.incremental());
        orderCost.set(terms.orderCost());
        holdingRate.set(terms.holdingRate());
        landedShare.set(terms.landedShare());
        shelfLife.set(terms.shelfLifeDays());
        longestCover.set(terms.longestCoverDays());
    }
}
