package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.forecast.events.Borrowed;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.SoldOut;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes one product's forecast, as far as neither an earlier one nor the file has it already.
/// May be asked from any thread.
///
/// What sells slower than one a day is forecast again once a week, each product on its own weekday: a day more says
/// little of it, and what jumps is found as a spike.
final class ForecastMaking {
    /// Another method has another version: what an earlier one made is not taken for its own.
    static final int VERSION = 6;

    private static final int OLDEST_DAYS = 7;

    private final SoldOut soldOut;
    private final CategoryPools pools;
    private final KeptForecasts file;

    ForecastMaking(SoldOut soldOut, CategoryPools pools, KeptForecasts file) {
        this.soldOut = soldOut;
        this.pools = pools;
        this.file = file;
    }

    /// What the forecast of a product is made from.
    ForecastBasis basis(Picture picture, Id<Product> id) {
        return new ForecastBasis(
                picture.demand(id),
                picture.demandKnownUntil(),
                picture.today(),
                soldOut.of(picture, id),
                borrowed(picture, id),
                pools.of(picture, picture.product(id).orElse(null)),
                picture.product(id).map(picture::statementsOf).orElse(List.of()));
    }

    /// What a product of which the owner says so sells like: the other's own sales of the last half year.
    private static @Nullable Borrowed borrowed(Picture picture, Id<Product> id) {
        return picture.similarTo(id)
                .map(similar -> StatedDemand.borrowed(picture.demand(similar.likeId()), picture.demandKnownUntil()))
                .orElse(null);
    }

    /// The forecast from that basis, which goes on with what is known of it; where nothing is and an old one will do,
    /// with that of some days ago that the file kept.
    MadeForecast made(Id<Product> product, ForecastBasis basis, @Nullable MadeForecast known, boolean oldWillDo) {
        var history = basis.until(basis.lookedAtUntil(product));
        long fingerprint = history.digest(VERSION);
        var earlier = known == null && oldWillDo ? earlier(product, basis, fingerprint) : Optional.<Forecast>empty();
        if (known != null && known.fingerprint() == fingerprint) {
            var measured = known.basis().today().equals(basis.today())
                    ? known.measured()
                    : known.base().from(basis.today());
            return made(basis, fingerprint, known.base(), measured, known.old());
        }
        if (earlier.isPresent()) {
            var base = earlier.get();
            boolean old = !file.isOf(product, fingerprint);
            return made(basis, fingerprint, base, base.from(basis.today()), old);
        }
        var base = ProductForecast.of(product, history);
        file.made(base, fingerprint);
        return made(basis, fingerprint, base, base.from(basis.today()), false);
    }

    private static MadeForecast made(
            ForecastBasis basis, long fingerprint, Forecast base, Forecast measured, boolean old) {
        var forecast = StatedDemand.laidOver(measured, basis.statements());
        return new MadeForecast(basis, fingerprint, base, measured, forecast, old);
    }

    /// What the file kept: that of the same history, else one of the last days.
    private Optional<Forecast> earlier(Id<Product> product, ForecastBasis basis, long fingerprint) {
        return file.find(product, fingerprint)
                .or(() -> file.latest(product)
                        .filter(latest -> ChronoUnit.DAYS.between(latest.origin(), basis.today()) <= OLDEST_DAYS
                                && !latest.origin().isAfter(basis.today())));
    }
}
