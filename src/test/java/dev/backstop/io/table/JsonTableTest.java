package dev.backstop.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTableTest {
    @TempDir
    private Path folder = Path.of("");

    private RawTable read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("answer.json"), text, StandardCharsets.UTF_8);
        return TableReader.read(file, ReadOptions.standard(), Progress.NONE);
    }

    private static List<List<String>> cells(RawTable table) {
        return table.rows().stream().map(row -> List.copyOf(row.cells())).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\": 1, \"b\": \"x\"}, {\"b\": \"y\", \"c\": true}]",
                "\uFEFF [ {\"a\": 1, \"b\": \"x\"},\n {\"b\": \"y\", \"c\": true} ]",
                "{\"total\": 2, \"meta\": {\"page\": 1}, \"orders\": [{\"a\": 1, \"b\": \"x\"}, {\"b\": \"y\", \"c\": true}]}",
                "{\"a\": 1, \"b\": \"x\"}\n{\"b\": \"y\", \"c\": true}"
            })
    void findsTheRecordsWhereverTheyStand(String text) throws IOException {
        var table = read(text);
        assertThat(table.header()).containsExactly("a", "b", "c");
        assertThat(cells(table)).containsExactly(List.of("1", "x", ""), List.of("", "y", "true"));
        assertThat(table.encoding()).isEqualTo("JSON");
        assertThat(table.delimiter()).isEmpty();
    }

    @Test
    void laysARecordOutFlat() throws IOException {
        var table = read("""
                {"id": 7, "billing": {"first_name": "Zoë"}, "tags": ["a", "b"], "none": null,
                 "categories": [{"name": "Mugs"}, {"name": "Gifts"}], "meta_data": [{"key": "k"}]}
                """);
        assertThat(table.header())
                .containsExactly("id", "billing.first_name", "tags", "none", "categories.0.name", "categories.1.name");
        assertThat(cells(table)).containsExactly(List.of("7", "Zoë", "a, b", "", "Mugs", "Gifts"));
    }

    @Test
    void anOrderHasARowForEachLine() throws IOException {
        var table = read("""
                [{"number": "1", "line_items": [{"sku": "A"}, {"sku": "B"}]}, {"number": "2", "line_items": []}]
                """);
        assertThat(table.header()).containsExactly("line_items.sku", "number");
        assertThat(cells(table)).containsExactly(List.of("A", "1"), List.of("B", "1"), List.of("", "2"));
        assertThat(table.rows()).extracting(RawTable.Row::number).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        [{"a": 1}, {"b":                       ! io.json.damaged
        [{"a": 1} {"b": 2}]                    ! io.json.damaged
        {"a": nonsense}                        ! io.json.damaged
        []                                     ! io.json.noRecords
        {}                                     ! io.json.noRecords
        """)
    void saysWhatIsWrong(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what().key()).isEqualTo(key));
    }

    @Test
    void doesNotReadWhatIsBuiltToExhaust() {
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what().key()).isEqualTo("io.json.limits"));
        assertThatThrownBy(() -> read("{\"a\":" + "9".repeat(100_000) + "}"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what().key()).isEqualTo("io.json.limits"));
        var wide = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            wide.append("\"c").append(i).append("\":1,");
        }
        assertThatThrownBy(() -> read(wide + "\"last\":1}"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what().key()).isEqualTo("io.json.limits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Ref],Name\n1,x\n", "{SKU},Stock\nA,1\n"})
    void namesInBracketsAreNoJson(String text) throws IOException {
        assertThat(read(text).delimiter()).isEqualTo(",");
    }

    @Test
    void stopsWhenToldTo() throws IOException {
        var text = "[" + "{\"a\": 1},".repeat(20_000) + "{\"a\": 1}]";
        var file = Files.writeString(folder.resolve("long.json"), text);
        var table = TableReader.read(file, ReadOptions.standard(), new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }

            @Override
            public void at(int done, int total, Message doing) {}
        });
        assertThat(table.rows()).hasSizeLessThan(20_001);
    }
}
