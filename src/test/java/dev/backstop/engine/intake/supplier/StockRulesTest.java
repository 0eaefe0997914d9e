package dev.backstop.engine.intake.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.ParsedOffer;
import dev.backstop.testing.FileText;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''               | 161 | 161
        cap=25           | 161 | 25
        cap=25           | 25  | 25
        cap=25           | 4   | 4
        cap=0            | 4   | 0
        cap=25; keep=3   | 161 | 25
        cap=25; keep=3   | 5   | 2
        keep=3           | 2   | 0
        """)
    void offersNoMoreThanTheRulesAllow(String rules, int reported, int offered) {
        assertThat(StockRules.of(rules).offered(reported)).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        ''                    | 52087   | 52087
        prefix=PG-            | 52087   | PG-52087
        strip=UN              | UN52087 | 52087
        strip=UN; prefix=PG-  | UN52087 | PG-52087
        strip=UN              | 52087   | none
        """)
    void knowsTheShopsSkuOfASuppliersCode(String rules, String code, String sku) {
        assertThat(StockRules.of(rules).ourSku(code).orElse(null)).isEqualTo(sku);
    }

    /// The examples of the coefficient's usual tests, and titles that share a code and nothing else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        night                    | nacht                                | 0.25
        Night                    | N IGHT                               | 1
        a                        | b                                    | 0
        Core Tungsten - Soft Tip | Blitz Colour Belt / Colour Stripe    | 0.1304
        Sequence Spacers         | GM Cricket Sequence Spacers Set of 50 - Gunn & Moore | 0.5091
        """)
    void measuresHowAlikeTitlesAre(String theirs, String ours, double likeness) {
        assertThat(TitleLikeness.of(theirs, ours)).isCloseTo(likeness, within(0.0005));
    }

    @Test
    void aSharedCodeIsNotEnough() {
        var rules = StockRules.STANDARD;
        assertThat(rules.isSameThing("Sequence Spacers", "GM Cricket Sequence Spacers Set of 50 - Gunn & Moore"))
                .isTrue();
        assertThat(rules.isSameThing("Core Tungsten - Soft Tip", "Blitz Colour Belt / Colour Stripe"))
                .isFalse();
        assertThat(rules.isSameThing("", "Blitz Colour Belt")).isTrue();
        assertThat(StockRules.of("title=0").isSameThing("night", "day")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cap=25; true=25",
                "cap=25; true=0; keep=2; prefix=AB-; strip=X; title=0.25; unknown=ask; location=The shop"
            })
    void readBackAsWritten(String text) {
        assertThat(StockRules.of(text).text()).isEqualTo(text);
    }

    @Test
    void readsOneRuleALineAndRepeatsTheLast() {
        assertThat(StockRules.of(" CAP = 10\ncap=25;\r\n\ntrue=25\nunknown=ignore"))
                .isEqualTo(StockRules.of("cap=25; true=25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"max=25", "cap=many", "cap=-1", "true=", "title=40", "title=2", "unknown=maybe", "25"})
    void refusesWhatIsNoRule(String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> StockRules.of(text))
                .satisfies(problem -> assertThat(problem.what().args()).containsExactly(text));
    }

    @Test
    void aFlagCountsAsTheRulesSay() {
        var table = FileText.table("Sku,InStock\nA,True\nB,False\nC,Yes\n");
        var file = SupplierList.unclaimed(ZoneOffset.UTC).read(table, StockRules.of("true=25"), Progress.NONE);
        assertThat(file.offers()).extracting(ParsedOffer::quantity).containsExactly(25, 0, 25);
    }
}
