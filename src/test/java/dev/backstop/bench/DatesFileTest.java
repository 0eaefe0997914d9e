package dev.backstop.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.backstop.engine.forecast.blend.Blend;
import dev.backstop.engine.forecast.blend.PeriodDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesFileTest {
    private static final int KNOWN = 44;

    @TempDir
    Path folder;

    @Test
    void columnsAreFoundByNameAndOddRowsLeftOut() throws IOException {
        var plain = read("t,date\n1,2024-12-30\n45,2025-11-03\n");
        var other = read("\"date\",event,d\n2024-12-30 00:00,,d_1\n2025-11-03,Diwali,d_45\n,,\nsoon,,d_3\n");

        assertThat(other).isEqualTo(plain);
    }

    @Test
    void aFileWithoutThoseColumnsIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> read("week,day\n1,2\n"))
                .withMessageContaining("no columns t and date");
    }

    @Test
    void weeksBeforeChristmasAreExpectedToSellMoreThanTheSameWeeksWithoutADate() throws IOException {
        double dated = expected(dates("t,date\n1,2024-12-30\n45,2025-11-03\n"));
        double spring = expected(dates("t,date\n1,2024-05-27\n45,2025-03-31\n"));
        double undated = expected(PeriodDates.UNKNOWN);

        assertThat(dated).isGreaterThan(1.04 * undated);
        assertThat(spring).isBetween(0.9 * undated, 1.03 * undated);
    }

    private double read(String text) throws IOException {
        return expected(dates(text));
    }

    private PeriodDates dates(String text) throws IOException {
        return DatesFile.read(Files.writeString(folder.resolve("calendar.csv"), text));
    }

    private static double expected(PeriodDates dates) {
        var random = new Random(3);
        var shop = IntStream.range(0, 30)
                .mapToObj(i -> IntStream.range(0, KNOWN)
                        .mapToDouble(t -> random.nextInt(20 + i))
                        .toArray())
                .toList();
        var first = IntStream.generate(() -> 1).limit(shop.size()).toArray();
        return sum(Blend.forecasts(shop, first, 1, 6, dates).stream()
                .map(it -> it.mean())
                .toList());
    }

    private static double sum(List<double[]> means) {
        return means.stream()
                .flatMapToDouble(java.util.Arrays::stream)
                .sum();
    }
}
