package dev.backstop.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {
    @TempDir
    Path folder;

    @Test
    void writesForSystemsExactlyWhatIsGiven() throws IOException {
        var file = folder.resolve("update.csv");
        CsvWriter.writeForSystem(
                file,
                List.of("Handle", "Title ", "Qty"),
                List.of(List.of("mug", "=1+1, \"x\"\ny", "-5"), List.of("bag", "", "0")));
        assertThat(Files.readString(file)).isEqualTo("Handle,Title ,Qty\nmug,\"=1+1, \"\"x\"\"\ny\",-5\nbag,,0\n");
    }

    @Test
    void guardsWhatPeopleOpen() throws IOException {
        var file = folder.resolve("report.csv");
        CsvWriter.writeForPeople(
                file, List.of("Name", "Qty"), List.of(List.of("@SUM(A1)", "-5"), List.of("é", "+44 20 7946 0000")));
        assertThat(Files.readString(file)).isEqualTo("\uFEFFName,Qty\n'@SUM(A1),-5\né,'+44 20 7946 0000\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
        =1+1,   '=1+1
        -5 degrees cap, '-5 degrees cap
        -5,     -5
        +12.50, +12.50
        "＝A1",  "＝A1"
        ＝A1,    '＝A1
        plain,  plain
        """)
    void guardsTextsButNotNumbers(String cell, String guarded) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(guarded);
    }

    @Test
    void leavesTheOldFileWhereTheNewOneCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("update.csv"), "old");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> CsvWriter.writeForSystem(
                        file, List.of("a", "b"), List.of(List.of("1", "2"), List.of("only one"))));
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void saysThatTheFolderIsGone() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> CsvWriter.writeForSystem(folder.resolve("gone/update.csv"), List.of("a"), List.of()))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("io.write.noFolder"));
    }

    @Test
    void saysThatAFolderHasThatName() throws IOException {
        var target = Files.createDirectory(folder.resolve("update.csv"));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> CsvWriter.writeForSystem(target, List.of("a"), List.of()))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("io.write.isFolder"));
    }
}
