package dev.backstop.ui.catalog.stocktake;

import dev.backstop.domain.catalog.Product;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.catalog.actions.CatalogActions;
import dev.backstop.ui.catalog.actions.CatalogContext;
import java.util.List;
import java.util.function.Consumer;

/// Opens the dialog that counts many products in one go.
public final class StockTakes {
    private final Shop shop;
    private final CatalogContext context;
    private final CatalogActions actions;
    private final Consumer<List<Product>> print;

    /// `print` shows the list of those products on paper.
    public StockTakes(Shop shop, CatalogContext context, CatalogActions actions, Consumer<List<Product>> print) {
        this.shop = shop;
        this.context = context;
        this.actions = actions;
        this.print = print;
    }

    /// Counts those of the products that lie on the shelf; says so where none does.
    public void open(List<Product> products) {
        var picture = shop.picture();
        context.work().run(_ -> StockTake.of(picture, products), this::open);
    }

    private void open(StockTake take) {
        if (take.lines().isEmpty()) {
            context.layers().toasts().show(context.texts().text("catalog.stockTake.nothing"));
            return;
        }
        new StockTakeBox(take, context, actions, print).open();
    }
}
