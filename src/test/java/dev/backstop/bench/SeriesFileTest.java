package dev.backstop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.forecast.blend.Blend;
import dev.backstop.engine.forecast.blend.BucketForecast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with rows that are not as they should be.
class SeriesFileTest {
    private static final double UNKNOWN = Double.NaN;

    @TempDir
    Path folder;

    @Test
    void oddRowsHaveAStatedTreatment() throws IOException {
        var series = read("""
                series_id,t,y,test
                "mug",3,5,0
                mug,1,2,0
                mug,1,4,0
                mug,2,-3,0
                mug,5,NaN,0
                mug,6,,0
                mug,7,8,1
                mug,8,9,1
                mug,soon,7,0
                ,1,7,0
                mug
                cup,1,1e9,0
                """);

        assertThat(series).extracting(SeriesFile.Entry::id).containsExactly("mug", "cup");
        var mug = series.getFirst();
        assertThat(mug.first()).isEqualTo(1);
        assertThat(mug.history())
                .as("twice a period, a return, a gap, no number, nothing")
                .containsExactly(6, -3, 5, UNKNOWN, UNKNOWN, UNKNOWN);
        assertThat(mug.test()).containsExactly(8, 9);
    }

    @Test
    void noneOfThemLeavesTheEngineAsNoNumber() throws IOException {
        var series = read("""
                series_id,t,y,test
                mug,1,-5,0
                mug,4,NaN,0
                mug,5,Infinity,0
                mug,9,1e9,0
                mug,9,3,0
                """);

        var forecasts = Blend.forecasts(List.of(series.getFirst().history()), new int[] {1}, 7, 5);

        assertThat(forecasts).singleElement().satisfies(SeriesFileTest::assertNumbers);
    }

    private static void assertNumbers(BucketForecast forecast) {
        assertThat(forecast.mean()).hasSize(5);
        for (int step = 0; step < 5; step++) {
            assertThat(forecast.mean()[step]).isFinite().isNotNegative();
            for (double level : forecast.quantiles()[step]) {
                assertThat(level).isFinite().isNotNegative();
            }
        }
    }

    private List<SeriesFile.Entry> read(String rows) throws IOException {
        var file = folder.resolve("series.csv");
        Files.writeString(file, rows);
        return SeriesFile.read(file);
    }
}
