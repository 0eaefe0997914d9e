package dev.backstop.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        plain          | plain
        =1+1           | '=1+1
        -5 degrees cap | '-5 degrees cap
        'tis           | ''tis
        '"quoted"      | ''"quoted"
        '              | ''
        """)
    void guardsWhatASpreadsheetWouldRun(String text, String cell) {
        assertThat(TextForm.guarded(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "'", "''", "'\"", "\"", "=1", "\t", "'=1", "\uD800", "a\uDC00\n\"\\", "😀", "'😀"})
    void everyTextComesBack(String text) {
        var cell = TextForm.guarded(text);
        assertThat(TextForm.unguarded(cell)).isEqualTo(text);
        assertThat(TextList.hasHalves(cell)).isFalse();
        assertThat(TextList.read(TextList.written(List.of(text, "b", text)))).containsExactly(text, "b", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[\"a\"", "[\"a\",]", "[a]", "[\"a\"]x", "[\"\\u12\"]", "[\"a\" \"b\"]"})
    void refusesWhatIsNoList(String json) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> TextList.read(json));
    }

    @Test
    void anEmptyListIsOne() {
        assertThat(TextList.read(TextList.written(List.of()))).isEmpty();
    }
}
