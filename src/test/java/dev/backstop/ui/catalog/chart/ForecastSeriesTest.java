package dev.backstop.ui.catalog.chart;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.CatalogScenes;
import dev.backstop.ui.catalog.actions.CatalogServices;
import dev.backstop.ui.kit.Palette;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForecastSeriesTest {
    private final ShopFixture fixture = new ShopFixture();
    private final CatalogServices services = CatalogScenes.services(fixture);
    private final Texts texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
    private CatalogScenes scenes;

    @BeforeEach
    void aProductInEveryState() {
        scenes = CatalogScenes.in(fixture);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void showsTwelveWeeksOfSalesAndTheStockToCome() {
        var series = series(scenes.bag);

        var stock = Objects.requireNonNull(series.stock());
        assertThat(series.sold(series.start())).hasSize(12);
        assertThat(stock.deliveries()).extracting(receipt -> receipt.on()).contains(LocalDate.of(2026, 12, 8));
        assertThat(stock.with(TODAY))
                .hasValueSatisfying(units -> assertThat(units).isBetween(76.0, 84.0));
        assertThat(ForecastTable.rows(texts, series, series.start())).hasSize(12 + 16);
    }

    @Test
    void projectsNoStockThatNobodyCounted() {
        assertThat(series(scenes.uncounted()).stock()).isNull();
    }

    @Test
    void aBarIsReadWithAllThatHappensInItsDays() {
        var series = series(scenes.bag);

        var words = ForecastWords.day(texts, series, series.start(), LocalDate.of(2026, 12, 9));

        assertThat(words.lines())
                .anyMatch(line -> line.endsWith("expected in that week"))
                .anyMatch(line -> line.matches("80% band \\d+–\\d+, 95% band \\d+–\\d+"))
                .contains("+24 due 8 Dec")
                .anyMatch(line -> line.matches("Stock -?\\d+ if ordered"));
        assertThat(ForecastTable.rows(texts, series, series.start()))
                .anyMatch(row -> row.happenings().contains("+24 due 8 Dec"))
                .anyMatch(row -> row.sold() != null && row.said() != null);
    }

    /// Of four weeks ago there is one bar only, where bars stand for four weeks: it is a line all the same.
    @Test
    void whatTheLastForecastsSaidIsDrawnInBarsOfFourWeeksToo() {
        var series = series(scenes.bag);
        var far = series.all();
        assertThat(series.bucket(far)).isEqualTo(Bucket.MONTH);

        var lines = new ForecastDatasets(series, far).lines();

        assertThat(series.earlier()).hasSize(2);
        for (int i = 1; i <= 2; i++) {
            double days = (lines.getSeries(i).getMaxX() - lines.getSeries(i).getMinX()) / 86_400_000;
            assertThat(days).isGreaterThanOrEqualTo(28);
        }
    }

    @Test
    void nothingIsDrawnBelowNothingOfWhatWasNeverSold() {
        var series = series(scenes.pin);

        var chart = new ForecastPlot(series, series.start(), new ChartColours(Palette.of(Theme.DARK))).chart(Locale.UK);

        assertThat(((CombinedDomainXYPlot) chart.getPlot()).getSubplots())
                .hasSize(2)
                .allSatisfy(
                        plot -> assertThat(plot.getRangeAxis().getLowerBound()).isZero());
    }

    private ForecastSeries series(Product product) {
        var picture = fixture.shop.picture();
        return new ProductSeries(services.plans(), services.demand())
                .of(picture, services.plans().planned(picture, product));
    }
}
