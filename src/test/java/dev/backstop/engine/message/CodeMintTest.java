package dev.backstop.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMintTest {
    @Test
    void neverIssuesACodeTwice() {
        var mint = new CodeMint(Set.of("SORRY-4811", "sorry-4812"));

        assertThat(mint.codeFor("#4818")).isEqualTo("SORRY-4818");
        assertThat(mint.codeFor("#4818")).isEqualTo("SORRY-4818-2");
        assertThat(mint.codeFor("#4818")).isEqualTo("SORRY-4818-3");
        assertThat(mint.codeFor("#4811")).isEqualTo("SORRY-4811-2");
        assertThat(mint.codeFor("4812")).isEqualTo("SORRY-4812-2");
        assertThat(mint.codeFor("114-3941689-a")).isEqualTo("SORRY-1143941689A");
        assertThat(mint.codeFor("#")).isEqualTo("SORRY-1");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        text,                                                             code,         percent
        'here is 5% off your next order with the code SORRY-4818, valid', SORRY-4818,   5
        'take 12 % off: SORRY-4818-2.',                                   SORRY-4818-2, 12
        'I am SORRY- about that',                                         ,
        'we lost 100% of them',                                           ,
        """)
    void findsACodeAgainInTheOwnersWords(String text, String code, Integer percent) {
        assertThat(CodeMint.codeIn(text).orElse(null)).isEqualTo(code);
        assertThat(CodeMint.percentIn(text).orElse(null)).isEqualTo(percent);
    }
}
