package dev.backstop.bench.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.engine.forecast.blend.Blend;
import dev.backstop.engine.forecast.blend.BucketForecast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// The same four days of two mugs, as different programs write them.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain            | series_id,t,y,test\\nmug,1,2,0\\nmug,2,3,0\\nmug,3,4,1
            CRLF and BOM     | \ufeffseries_id,t,y,test\\r\\nmug,1,2,0\\r\\nmug,2,3,0\\r\\nmug,3,4,1\\r\\n
            CR alone         | series_id,t,y,test\\rmug,1,2,0\\rmug,2,3,0\\rmug,3,4,1
            all quoted       | "series_id","t","y","test"\\n"mug","1","2","0"\\n"mug","2","3","0"\\n"mug","3","4","1"
            other columns    | shop,test,y,t,series_id,price\\nA,0,2,1,mug,9\\nA,0,3,2,mug,9\\nA,1,4,3,mug,9
            semicolons       | series_id;t;y;test\\nmug;1;2;0\\nmug;2;3;0\\nmug;3;4;1
            tabs, blank lines| series_id\\tt\\ty\\ttest\\n\\nmug\\t1\\t2\\t0\\n\\nmug\\t2\\t3\\t0\\nmug\\t3\\t4\\t1
            unsorted         | series_id,t,y,test\\nmug,3,4,1\\nmug,1,2,0\\nmug,2,3,0
            as floats        | series_id,t,y,test\\nmug,1.0,2.0,0.0\\nmug,2.0,3.0,0.0\\nmug,3.0,4.0,1.0
            in words         | series_id,t,y,test\\nmug,d_1,2,False\\nmug,d_2,3,False\\nmug,d_3,4,True
            days             | series_id,t,y,test\\nmug,2026-02-27,2,0\\nmug,2026-02-28,3,0\\nmug,2026-03-01,4,1
            days with times  | series_id,t,y,test\\nmug,2026-02-27 00:00:00,2,0\\nmug,2026-02-28T00:00,3,0\\nmug,2026-03-01,4,1
            weeks            | series_id,t,y,test\\nmug,2026-02-22,2,0\\nmug,2026-03-01,3,0\\nmug,2026-03-08,4,1
            months           | series_id,t,y,test\\nmug,2025-12,2,0\\nmug,2026-01,3,0\\nmug,2026-02,4,1
            ends of months   | series_id,t,y,test\\nmug,2025-12-31,2,0\\nmug,2026-01-31,3,0\\nmug,2026-02-28,4,1
            dates as numbers | series_id,t,y,test\\nmug,20260227,2,0\\nmug,20260228,3,0\\nmug,20260301,4,1
            """)
    void readsTheSameFromManyHands(String hand, String text) throws IOException {
        String unescaped = text.translateEscapes();

        assertThat(read(unescaped)).as(hand).singleElement().satisfies(mug -> {
            assertThat(mug.id()).isEqualTo("mug");
            assertThat(mug.first()).isEqualTo(1);
            assertThat(mug.history()).containsExactly(2, 3);
            assertThat(mug.test()).containsExactly(4);
        });
    }

    @Test
    void readsPackedFilesWhateverTheyAreCalled() throws IOException {
        var file = folder.resolve("packed.csv");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write("series_id,t,y\nmug,1,2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(SeriesFile.read(file)).extracting(SeriesFile.Entry::id).containsExactly("mug");
        assertThat(SeriesFile.read(file).getFirst().test())
                .as("without the column, all is known")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mug,1,2,0                                        | has no head with the columns series_id, t and y.
            ''                                               | is empty.
            series_id,t,y\\nmug,1,2\\nmug,2000000000,2       | runs from period 1 to 2000000000: more than 100000 are not read.
            """)
    void whatIsNoFileOfSeriesIsSaid(String text, String said) {
        assertThatThrownBy(() -> read(text.translateEscapes())).hasMessageEndingWith(said);
    }

    @Test
    void countsTheRowsOfNothing() throws IOException {
        var contents = SeriesFile.contents(
                Files.writeString(folder.resolve("odd.csv"), "series_id,t,y\nmug,1,2\nmug,soon,2\n,3,2\nmug,2,5\n"));

        assertThat(contents.leftOut()).isEqualTo(2);
        assertThat(contents.series()).hasSize(1);
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
