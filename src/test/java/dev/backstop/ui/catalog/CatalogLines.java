package dev.backstop.ui.catalog;

import dev.backstop.domain.value.Progress;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.util.List;

/// The lines of the Catalog page without its view, for tests and benches outside this package.
public final class CatalogLines {
    private final ProductRows rows;

    public CatalogLines(PlanService plans) {
        rows = new ProductRows(plans);
    }

    /// The lines of that picture, those that did not change kept.
    public List<?> of(Picture picture) {
        return rows.of(picture, Progress.NONE);
    }

    /// What brings the page's list up to the shop as it is now.
    public Runnable refresh(Shop shop, Work work) {
        return new CatalogViewModel(shop, rows, work)::refresh;
    }
}
