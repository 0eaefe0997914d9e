package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.ui.catalog.actions.CatalogActions;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.catalog.actions.CatalogServices;
import dev.backstop.ui.catalog.actions.DemandActions;
import dev.backstop.ui.catalog.stocktake.StockTakes;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The Catalog page: every product with its stock and forecast, and products entered by hand.
public final class CatalogScreen implements Screen {
    private final Texts texts;
    private final CatalogViewModel list;
    private final ProductDetailViewModel detail;
    private final CatalogActions actions;
    private final CatalogView view;
    private @Nullable Id<?> wanted;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    public CatalogScreen(CatalogServices services, CatalogContext context, CatalogLinks links) {
        this.texts = context.texts();
        var rows = new ProductRows(services.plans());
        this.list = new CatalogViewModel(services.shop(), rows, context.work());
        this.detail = new ProductDetailViewModel(
                services.shop(), new ProductDetails(services.plans(), services.demand(), rows), context.work());
        this.actions = new CatalogActions(services, context, this::open, this::refresh);
        var demand = new DemandActions(services.shop(), services.demand(), texts, actions);
        var beside = new ProductDetailView(detail, actions, demand, context, links.reviewOrder(), this::close);
        this.view = new CatalogView(
                list,
                beside,
                actions,
                context,
                new CatalogView.Links(
                        links.importFiles(),
                        () -> TotalsBox.open(context, services.shop().picture(), services.demand()),
                        new StockTakes(services.shop(), context, actions, links.printCountSheet())::open));
        list.openedProperty().addListener((_, _, id) -> detail.show(id));
        list.countsProperty().addListener((_, _, _) -> {
            subtitle.set(texts.text("catalog.page.subtitle", list.products()));
            openWanted();
        });
    }

    @Override
    public ScreenId id() {
        return ScreenId.CATALOG;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void refresh() {
        list.refresh();
        detail.refresh();
    }

    @Override
    public Optional<Runnable> add() {
        return Optional.of(actions::add);
    }

    /// Understands a product, its id, a filter, some products picked elsewhere, or words to search for.
    @Override
    public void select(Object target) {
        switch (target) {
            case Product product -> select(product.id());
            case Id<?> id -> {
                wanted = id;
                openWanted();
            }
            case ProductFilter filter -> list.filterProperty().set(filter);
            case PickedProducts picked -> list.pick(picked);
            case String words -> list.searchProperty().set(words);
            default -> {}
        }
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Optional<Runnable> export() {
        return Optional.of(() -> TableExport.ask(view.table()));
    }

    /// Opens the form for a new product.
    public void addProduct() {
        actions.add();
    }

    private void open(Id<Product> id) {
        wanted = id;
    }

    /// Opens the product that was asked for as soon as its line is there.
    private void openWanted() {
        var id = wanted;
        if (id != null) {
            list.row(id).ifPresent(row -> {
                wanted = null;
                view.open(row.id());
            });
        }
    }

    private void close() {
        view.closeDetail();
    }
}
