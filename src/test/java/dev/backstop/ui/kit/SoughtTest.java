package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        TYPED             | NAME                           | FOUND
        mug oat           | Speckled stoneware mug – Oat   | true
        oat mug           | Speckled stoneware mug – Oat   | true
        mug - oat         | Speckled stoneware mug – Oat   | true
        mug – oat         | Speckled stoneware mug - Oat   | true
        MUG               | Speckled stoneware mug – Oat   | true
        mug moss          | Speckled stoneware mug – Oat   | false
        hot-water         | Hot-water bottle               | true
        hot-water         | Hot‑water bottle               | true
        cafe              | Café sign                      | true
        café              | Cafe sign                      | true
        mother's day      | Mother’s Day card              | true
        ø                 | Ørsted lamp                    | true
        -                 | Speckled stoneware mug – Oat   | true
        -                 | Jute shopper                   | false
        """)
    void findsNamesAsTheyAreTyped(String typed, String name, boolean found) {
        assertThat(Sought.of(typed).isIn(name)).isEqualTo(found);
    }

    @Test
    void eachWordMayStandInAnotherText() {
        var sought = Sought.of("k101 oat");

        assertThat(sought.isIn("K101B", "Speckled stoneware mug – Oat")).isTrue();
        assertThat(sought.isIn("K102B", "Speckled stoneware mug – Oat")).isFalse();
        assertThat(Sought.of("bmug").isIn("K101B", "mug")).as("over two texts").isFalse();
    }

    @Test
    void nothingIsInEverything() {
        assertThat(Sought.of("  ").isEmpty()).isTrue();
        assertThat(Sought.of("  ").isIn("anything")).isTrue();
    }

    @Test
    void whatBeginsSoCanComeFirst() {
        var sought = Sought.of("café au");

        assertThat(sought.begins("Cafe sign")).isTrue();
        assertThat(sought.beginsWhole("Cafe sign")).isFalse();
        assertThat(sought.beginsWhole("Cafe au lait")).isTrue();
    }
}
