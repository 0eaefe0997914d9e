package dev.backstop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PackedTextsTest {
    private static final List<String> LETTERS = List.of("a", "A", "b", "ab", "Ü", "ß", "İ", "Σ", "日", "\u0000", "");

    /// What each would say by itself, none found across the border of two, each once.
    @RepeatedTest(30)
    void thoseAreFoundThatHaveTheText(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var texts = new ArrayList<String>();
        var packed = new PackedTexts();
        for (int i = 0; i < 9_000; i++) {
            var text = drawn(random, random.nextInt(5));
            texts.add(text);
            packed.add(7L * i, text);
        }
        packed.finish();

        for (int look = 0; look < 20; look++) {
            var part = PackedTexts.lower(drawn(random, 1 + random.nextInt(4)));
            if (!part.isEmpty()) {
                var found = new ArrayList<Long>();
                packed.having(part, found::add);
                assertThat(found)
                        .as(part)
                        .isEqualTo(LongStream.range(0, texts.size())
                                .filter(i -> texts.get((int) i)
                                        .toLowerCase(Locale.ROOT)
                                        .contains(part))
                                .map(i -> 7 * i)
                                .boxed()
                                .toList());
            }
        }
    }

    @Test
    void whatIsChangedWhileTextsAreReadIsNotKept() {
        var kept = new KeptTexts();
        var old = new PackedTexts().finish();
        var now = new PackedTexts().finish();

        assertThat(kept.get(() -> {
                    kept.changed();
                    return old;
                }))
                .isSameAs(old);
        assertThat(kept.get(() -> now)).isSameAs(now);
        assertThat(kept.get(() -> old)).isSameAs(now);
        kept.changed();
        assertThat(kept.get(() -> old)).isSameAs(old);
    }

    private static String drawn(Random random, int letters) {
        var text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return text.toString();
    }
}
