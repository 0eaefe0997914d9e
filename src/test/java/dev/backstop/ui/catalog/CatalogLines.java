package dev.backstop.ui.catalog;

import dev.backstop.service.PlanService;
import dev.backstop.service.Shop;
import dev.backstop.ui.work.Work;

/// The list of the Catalog page without its view, for benches outside this package.
public final class CatalogLines {
    private final CatalogViewModel model;

    public CatalogLines(Shop shop, PlanService plans, Work work) {
        model = new CatalogViewModel(shop, new ProductRows(plans), work);
    }

    /// Makes the lines of the shop as it is now.
    public void refresh() {
        model.refresh();
    }
}
