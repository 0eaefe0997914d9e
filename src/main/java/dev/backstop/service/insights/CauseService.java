package dev.backstop.service.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.cause.Causes;
import dev.backstop.engine.cause.Stockout;
import dev.backstop.engine.cause.StockoutFacts;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why products ran out in the last twelve months. Reads the ledger: not for the screen's thread.
public final class CauseService {
    private static final int YEAR = 365;
    private static final List<StockMovement.Kind> CORRECTIONS =
            List.of(StockMovement.Kind.STOCK_TAKE, StockMovement.Kind.ADJUSTMENT, StockMovement.Kind.WRITE_OFF);

    private final Shop shop;
    private volatile @Nullable Made made;

    public CauseService(Shop shop) {
        this.shop = shop;
    }

    /// The stockouts that began in the last so many days (at most a year), by cause.
    public CauseReport report(Picture picture, int days, Progress progress) {
        var known = made;
        if (known == null || known.picture() != picture) {
            known = new Made(picture, told(picture, progress));
            if (!progress.cancelled()) {
                made = known;
            }
        }
        var today = picture.today();
        return CauseReport.of(
                known.told(), today.minusDays(days), today, picture.settings().currency());
    }

    private List<ToldStockout> told(Picture picture, Progress progress) {
        var since = picture.today().minusDays(YEAR);
        var stock = shop.store().ledger().stockOfAll(picture.settings().zone());
        var books = new StockoutBooks(picture, corrections(picture, since));
        var told = new ArrayList<ToldStockout>();
        int done = 0;
        for (var product : picture.products()) {
            if (progress.cancelled()) {
                return told;
            }
            progress.at(
                    done++,
                    picture.products().size(),
                    Message.of("insights.causes.progress", picture.products().size()));
            if (isOurs(product)) {
                var history =
                        stock.getOrDefault(product.id(), Ledger.ReadStock.NONE).history();
                for (var stockout : Stockout.of(history, since, picture.today())) {
                    var facts = books.facts(product, stockout, history);
                    if (Causes.isMissed(facts)) {
                        told.add(new ToldStockout(product, stockout, Causes.of(facts), lost(picture, product, facts)));
                    }
                }
            }
        }
        return told;
    }

    private static boolean isOurs(Product product) {
        return product.fulfilment() == Product.Fulfilment.STOCKED && !product.isRetired();
    }

    /// A price of before the shop changed its currency keeps its number.
    private static Money lost(Picture picture, Product product, StockoutFacts facts) {
        return Money.rounded(
                Causes.lostUnits(facts) * product.price().toDouble(),
                picture.settings().currency());
    }

    private List<StockMovement> corrections(Picture picture, LocalDate since) {
        var from = since.atStartOfDay(picture.settings().zone()).toInstant();
        return CORRECTIONS.stream()
                .flatMap(kind -> shop.store().ledger().since(kind, from).stream())
                .sorted(Comparator.comparing(StockMovement::at))
                .toList();
    }

    private record Made(Picture picture, List<ToldStockout> told) {}
}
