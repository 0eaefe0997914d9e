package dev.backstop.bench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of cases that others wrote: their numbers, and what is said of rows that are none.
class CaseRunTest {
    private static final String EOQ = """
            one,eoq,"{""fixed_cost"": 8, ""holding_cost"": 0.225, ""demand_rate"": 1300}","{""Q"": 304.04678}",1e-6 rel,book
            """;

    @TempDir
    Path folder;

    /// Numbers of books and papers beyond those that the engine was made by, and drawn ones of every kind with what
    /// follows from its definition in 40 digits (mpmath 1.3): edges, extremes, other orders of keys.
    @Test
    void agreesWithBooksAndDefinitions() throws IOException, URISyntaxException {
        URL drawn = Objects.requireNonNull(CaseRunTest.class.getResource("drawn.csv"));

        assertThat(CaseRun.all(Path.of(drawn.toURI())))
                .hasSizeGreaterThan(90)
                .allSatisfy(run -> assertThat(run.verdict())
                        .as(run.id() + " " + run.kind() + ": " + run.remark())
                        .isEqualTo(CaseRun.Verdict.PASS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            what is in the row        | one,eoq,"{""fixed_cost"": 8",{},                            | UNREADABLE | inputs is not JSON: more expected at character 17
            nothing behind the kind   | one,eoq                                                     | UNREADABLE | a row of 2 cells: no inputs, no expected
            a kind that nobody knows  | one,tarot,"{""a"": 1}","{""Q"": 1}",                        | LEFT_OUT   | an unknown kind
            no programme of an end    | one,finite_horizon_dp,{},{},                                | LEFT_OUT   | a finite-horizon programme: a shop does not end
            a key is missing          | one,eoq,"{""fixed_cost"": 8}","{""Q"": 1}",                 | FAIL       | no number demand_rate
            a cost is a word          | one,poisson_loss,"{""x"": 8, ""mean"": ""six""}","{}",      | FAIL       | no number mean
            demand of nothing         | one,poisson_loss,"{""x"": 8, ""mean"": 0}","{}",            | FAIL       | mean is 0.0, not above 0
            a level of one            | one,rop_type1_normal,"{""ltd_mean"": 8, ""ltd_sd"": 1, ""cycle_service_level"": 1}",{}, | FAIL | cycle_service_level is 1.0, not between 0 and 1
            lists of unequal length   | one,joint_order_all_items,"{""shared_fixed_cost"": 1, ""individual_fixed_costs"": [1, 2], ""holding_costs"": [1], ""demand_rates"": [1, 1]}",{}, | FAIL | holding_costs has 1 values, not 2
            too much to count         | one,poisson_loss,"{""x"": 8, ""mean"": 1e12}",{},           | FAIL       | a mean of 1.0E12 is not counted unit by unit
            what is expected is none  | one,periodic_review_R_S,"{""demand_mean"": 2500, ""demand_sd"": 500, ""review_period"": 4, ""lead_time"": 2, ""cycle_service_level"": 0.9, ""fill_rate"": null}","{""mean"": 15000, ""type2_S"": null}", | PASS | ``
            an answer that is missing | one,eoq,"{""fixed_cost"": 8, ""holding_cost"": 1, ""demand_rate"": 4}","{""Q"": 8, ""colour"": 1}", | FAIL | colour
            """)
    void saysOfEachRowWhatBecameOfIt(String row, String cells, CaseRun.Verdict verdict, String remark)
            throws IOException {
        var runs = run("id,kind,inputs,expected,tolerance\n" + cells + "\n" + EOQ.replace("one", "two"));

        assertThat(runs).extracting(CaseRun::verdict).as(row).containsExactly(verdict, CaseRun.Verdict.PASS);
        assertThat(runs.getFirst().remark()).isEqualTo(remark);
    }

    @Test
    void readsFilesAsOthersWriteThem() throws IOException {
        var runs = run("\uFEFFsource,Expected,kind,inputs,more\r\n\r\n"
                + "book,\"{\"\"Q\"\": 304.04678,\r\n \"\"book\"\": {\"\"Q\"\": 300}}\",eoq,"
                + "\"{\"\"demand_rate\"\": 1.3e3, \"\"fixed_cost\"\":8,\r\n\"\"holding_cost\"\":0.225}\",x\r\n");

        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.verdict()).isEqualTo(CaseRun.Verdict.PASS);
            assertThat(run.id()).isEqualTo("line 3");
        });
    }

    @Test
    void aFileWithoutAHeadOfCasesIsNone() {
        assertThatThrownBy(() -> run(EOQ)).hasMessageEndingWith("has no head with the columns kind, inputs, expected.");
        assertThatThrownBy(() -> run("\n")).hasMessageEndingWith("is empty.");
    }

    private List<CaseRun> run(String text) throws IOException {
        return CaseRun.all(Files.writeString(folder.resolve("cases.csv"), text));
    }
}
