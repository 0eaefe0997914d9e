package dev.backstop.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a replay that cannot be.
class ReplayOptionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --colour red      | There is no option --colour.
            --lead            | --lead lacks its value.
            --lead 0          | --lead is 0, not numbers from 1 to 100000.
            --lead 7,x        | --lead is 7,x, not numbers from 1 to 100000.
            --lead 7.5        | --lead is 7.5, not whole numbers.
            --review 0        | --review is 0, not one number from 1 to 100000.
            --levels 1        | --levels is 1, not numbers from 0.01 to 0.9999.
            --cost 4          | --cost is 4, not 2 numbers from 0 to 1000000000.
            --margin 0.1,1    | --margin is 0.1,1, not 2 numbers from 0 to 0.99.
            --spread NaN      | --spread is NaN, not one number from 0 to 10.
            --seed one        | --seed is one, not a whole number.
            """)
    void namesTheOptionThatDoesNotFit(String words, String said) {
        assertThatThrownBy(() -> ReplayOptions.of(words.split(" "))).hasMessage(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40  | --history 30            | holds no series with eight reviews of history before the replay.
            40  | --lead 7                | has 40 periods: nothing to replay with --history 180, --days 364 and --review 7.
            400 | --days 3                | has 400 periods: nothing to replay with --history 180, --days 3 and --review 7.
            """)
    void namesTheFileThatHasTooLittle(int periods, String words, String said) throws IOException {
        var file = file(periods, 0);

        assertThatThrownBy(() -> ReplayReport.of(file, ReplayOptions.of(words.split(" ")), _ -> {}))
                .hasMessageEndingWith(said);
    }

    @Test
    void aFileOfNothingButATestHasNoPast() throws IOException {
        var file = file(400, 1);

        assertThatThrownBy(() -> Series.read(file)).hasMessageEndingWith("holds no series with a history.");
    }

    @Test
    void whatIsNotKnownOrBelowZeroIsNoDemand() throws IOException {
        var file =
                Files.writeString(folder.resolve("odd.csv"), "y,t,series_id\n-3,4,b\n,5,b\n2.6,6,b\n1,1,a\n1e12,2,a\n");

        assertThat(Series.read(file))
                .satisfiesExactly(a -> assertThat(a.units()).containsExactly(1, 100_000_000, 0, 0, 0, 0), b -> {
                    assertThat(b.first()).isEqualTo(3);
                    assertThat(b.units()).containsExactly(0, 0, 0, 0, 0, 3);
                });
    }

    private Path file(int periods, int test) throws IOException {
        var rows = IntStream.range(0, periods)
                .mapToObj(t -> "mug," + t + "," + t % 3 + "," + test)
                .collect(Collectors.joining("\n", "series_id,t,y,test\n", "\n"));
        return Files.writeString(folder.resolve("replay.csv"), rows);
    }
}
