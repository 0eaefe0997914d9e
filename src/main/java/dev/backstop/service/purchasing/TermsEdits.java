package dev.backstop.service.purchasing;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to be written for terms to be as the owner states them; terms that say nothing are not kept.
final class TermsEdits {
    private TermsEdits() {}

    static List<Edit<?>> of(Picture picture, Offer offer, OfferTerms terms, List<PriceBreak> breaks) {
        var edits = new ArrayList<Edit<?>>();
        var before = picture.termsOf(offer).orElse(null);
        add(edits, OfferTerms.class, before, terms.isPlain() ? null : terms);
        var known = new HashMap<Id<?>, PriceBreak>();
        picture.breaksOf(offer.id()).forEach(old -> known.put(old.id(), old));
        for (var step : breaks) {
            add(edits, PriceBreak.class, known.remove(step.id()), step);
        }
        known.values().forEach(old -> edits.add(Edit.delete(PriceBreak.class, old)));
        return edits;
    }

    /// Takes away whatever hangs on an offer.
    static List<Edit<?>> gone(Picture picture, Offer offer) {
        var edits = new ArrayList<Edit<?>>();
        picture.termsOf(offer).ifPresent(old -> edits.add(Edit.delete(OfferTerms.class, old)));
        picture.breaksOf(offer.id()).forEach(old -> edits.add(Edit.delete(PriceBreak.class, old)));
        return edits;
    }

    static List<Edit<?>> of(@Nullable SupplierTerms before, @Nullable SupplierTerms after) {
        var edits = new ArrayList<Edit<?>>();
        add(edits, SupplierTerms.class, before, after);
        return edits;
    }

    private static <T extends Entity> void add(
            List<Edit<?>> edits, Class<T> type, @Nullable T before, @Nullable T after) {
        boolean same = before == null ? after == null : before.equals(after);
        if (!same) {
            edits.add(new Edit<>(type, before, after));
        }
    }
}
