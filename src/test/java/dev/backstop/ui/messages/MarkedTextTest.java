package dev.backstop.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.FieldName;
import dev.backstop.engine.message.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final Part NAME = new Part.Field(FieldName.CUSTOMER, "Ann", true);
    private static final Part DAY = new Part.Field(FieldName.LEAVES_ON, "14 December 2026", true);
    private static final Part GIFT = new Part.Field(FieldName.GIFT, "[gift]", false);
    private static final Draft DRAFT = new Draft(
            new Id<>(1),
            Notice.Kind.BACKORDER,
            "",
            "Ann Lee",
            "Late",
            List.of(words("Dear "), NAME, words(", it leaves "), DAY, words(" with "), GIFT, words(".")),
            List.of());

    @Test
    void anUnchangedLetterIsTheDraft() {
        assertThat(MarkedText.of(DRAFT, DRAFT.text())).isEqualTo(DRAFT.body());
    }

    @Test
    void fieldsAreFoundAgainInOtherWords() {
        assertThat(MarkedText.of(DRAFT, "Hi Ann! On 14 December 2026 it goes out, [gift] too."))
                .containsExactly(
                        words("Hi "), NAME, words("! On "), DAY, words(" it goes out, "), GIFT, words(" too."));
    }

    @Test
    void aFieldTakenOutIsNotFoundInsideAnotherWord() {
        assertThat(MarkedText.of(DRAFT, "Anniversary on 14 December 2026"))
                .containsExactly(words("Anniversary on "), DAY);
    }

    @Test
    void thePiecesAreAlwaysTheWholeText() {
        for (var body : List.of("", "Ann", "AnnAnn Ann", "14 December 2026 Ann", "x\n\nAnn\n[gift]")) {
            assertThat(MarkedText.of(DRAFT, body).stream().map(Part::text).collect(Collectors.joining()))
                    .isEqualTo(body);
        }
    }

    private static Part words(String text) {
        return new Part.Literal(text);
    }
}
