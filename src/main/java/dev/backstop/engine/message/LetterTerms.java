package dev.backstop.engine.message;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the owner chose for a letter: tone, reason, how the rest is sent, what is given. `substitutes` names, for a
/// line that is out of
/// stock, a product in stock that could be sent in its place.
public record LetterTerms(
        LocalDate today,
        Tone tone,
        Reason reason,
        Parcels parcels,
        @Nullable Consolation consolation,
        Map<Id<OrderLine>, String> substitutes) {
    public LetterTerms {
        substitutes = Map.copyOf(substitutes);
    }

    /// How goods with a later date are sent.
    public enum Parcels {
        /// All together, on the last of their dates.
        ONE_LATER,
        AS_THEY_COME
    }

    /// A letter in that tone, with nothing given and no reason said, the rest in one parcel.
    public static LetterTerms plain(LocalDate today, Tone tone) {
        return new LetterTerms(today, tone, Reason.NOT_SAID, Parcels.ONE_LATER, null, Map.of());
    }

    public LetterTerms because(Reason why) {
        return new LetterTerms(today, tone, why, parcels, consolation, substitutes);
    }

    public LetterTerms giving(Consolation gift) {
        return new LetterTerms(today, tone, reason, parcels, gift, substitutes);
    }

    public LetterTerms sending(Parcels how) {
        return new LetterTerms(today, tone, reason, how, consolation, substitutes);
    }

    public LetterTerms offering(Map<Id<OrderLine>, String> inTheirPlace) {
        return new LetterTerms(today, tone, reason, parcels, consolation, inTheirPlace);
    }
}
