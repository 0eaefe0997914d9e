package dev.backstop.store;

import dev.backstop.domain.value.Id;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Reads and writes kept forecasts.
final class ForecastRows {
    private ForecastRows() {}

    static List<KeptForecast> all(Handle handle) {
        return handle.createQuery("select product_id, fingerprint, form from kept_forecasts")
                .map((row, _) -> new KeptForecast(new Id<>(row.getLong(1)), row.getLong(2), row.getBytes(3)))
                .list();
    }

    /// Puts these in the place of those of the same products; one of a product that is gone is left out.
    static void keep(Handle handle, Collection<KeptForecast> forecasts) {
        var batch = handle.prepareBatch("""
                merge into kept_forecasts (product_id, fingerprint, form) key (product_id)
                select id, :fingerprint, :form from products where id = :product""");
        for (var forecast : forecasts) {
            batch.bind("product", forecast.productId().value())
                    .bind("fingerprint", forecast.fingerprint())
                    .bind("form", forecast.form())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
