package dev.backstop.engine.message;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.morning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Sku;
import dev.backstop.ui.kit.Texts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TeamNoteTest {
    @Test
    void tellsTheTeamWhatToExpectAndWhatToSay() {
        var note = new TeamNote(List.of(
                new TeamNote.Outage("Jam making set with jars", new Sku("22960"), null, 1, 0),
                new TeamNote.Outage("Regency cakestand 3 tier", new Sku("22423"), dec(14), 6, 3)));

        assertThat(note.expectedInquiries()).isEqualTo(6);
        assertThat(note.text(new Texts(Locale.UK, Clock.fixed(morning(TODAY), ZoneOffset.UTC))::text))
                .isEqualTo("""
                    2 products are unavailable; expect about 6 questions.

                    Regency cakestand 3 tier (22423)
                    Can be sent again from 14 December 2026.
                    Expect about 5 questions.
                    Say: it is on its way to us; give that date and no earlier one. Offer a refund to whoever cannot wait.

                    Jam making set with jars (22960)
                    No delivery with a date is on the way.
                    Expect about one question.
                    Say: we have no date yet, and give none. Offer a refund, or something similar that is in stock.\
                    """);
    }
}
