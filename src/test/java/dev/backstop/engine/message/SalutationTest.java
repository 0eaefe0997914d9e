package dev.backstop.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalutationTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        name,                    trade, addressed as
        Marian Holt,             false, Marian
        HARRIET LOWE,            false, Harriet
        Anne-Marie O'Neill,      false, Anne-Marie
        Zoë van der Berg,        false, Zoë
        Cher,                    false, Cher
        J. Smith,                false, J. Smith
        Mrs Holt,                false, Mrs Holt
        The Copper Kettle,       false, The Copper Kettle
        Little Acorns Nursery,   false, Little Acorns Nursery
        Smith & Sons,            false, Smith & Sons
        Bright Things Ltd,       false, Bright Things Ltd
        Marian Holt,             true,  Marian Holt
        '  Priya   Nair ',       false, Priya
        """)
    void callsPeopleByFirstNameAndOthersInFull(String name, boolean trade, String addressed) {
        assertThat(Salutation.of(name, trade)).isEqualTo(addressed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Marian Holt, true
        李伟,         true
        '#1001',     false
        18-4818,     false
        """)
    void knowsANumberFromAName(String name, boolean isName) {
        assertThat(Salutation.isName(name)).isEqualTo(isName);
    }
}
