package dev.backstop.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
