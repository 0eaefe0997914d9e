package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.catalog.chart.ForecastSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that is shown of one product beside the list. `orders` says what today's plan makes of it, `bridging`
/// is the small order that covers its gap; `offers` are all of them, those no longer in use too; `doubts` what
/// makes its order doubtful, `service` what is promised of it and what that costs.
record ProductDetail(
        ProductRow row,
        Suggestion suggestion,
        @Nullable Suggestion bridging,
        ForecastSeries series,
        ProductWords words,
        List<Offer> offers,
        List<Message> doubts,
        List<Message> service,
        PlannedOrders orders) {
    ProductDetail {
        doubts = List.copyOf(doubts);
        service = List.copyOf(service);
        offers = List.copyOf(offers);
    }

    Forecast forecast() {
        return series.forecast();
    }

    /// Whether to say that the forecast stands on little, and on what; that nothing was ever sold is said by the
    /// doubts.
    boolean saysHowThin() {
        return forecast().isThin()
                && (doubts.isEmpty() || series.history().demand().days() > 0);
    }

    Product product() {
        return row.product();
    }
}
