package dev.backstop.engine.message;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the owner chose for a letter: tone, reason, what is given. `substitutes` names, for a line that is out of
/// stock, a product in stock that could be sent in its place.
public record LetterTerms(
        LocalDate today,
        Tone tone,
        Reason reason,
        @Nullable Consolation consolation,
        Map<Id<OrderLine>, String> substitutes) {
    public LetterTerms {
        substitutes = Map.copyOf(substitutes);
    }

    /// A letter in that tone, with nothing given and no reason said.
    public static LetterTerms plain(LocalDate today, Tone tone) {
        return new LetterTerms(today, tone, Reason.NOT_SAID, null, Map.of());
    }

    public LetterTerms because(Reason why) {
        return new LetterTerms(today, tone, why, consolation, substitutes);
    }

    public LetterTerms giving(Consolation gift) {
        return new LetterTerms(today, tone, reason, gift, substitutes);
    }

    public LetterTerms offering(Map<Id<OrderLine>, String> inTheirPlace) {
        return new LetterTerms(today, tone, reason, consolation, inTheirPlace);
    }
}
