package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.today.Target;
import dev.backstop.engine.today.TodayBoard;
import dev.backstop.io.web.Keyring;
import dev.backstop.io.web.Patience;
import dev.backstop.service.Services;
import dev.backstop.service.listings.WooCommerceService;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.catalog.CatalogLinks;
import dev.backstop.ui.catalog.CatalogScreen;
import dev.backstop.ui.catalog.PickedProducts;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.catalog.actions.CatalogServices;
import dev.backstop.ui.connection.WooCard;
import dev.backstop.ui.connection.WooPush;
import dev.backstop.ui.connection.WooViewModel;
import dev.backstop.ui.downloads.DownloadsCard;
import dev.backstop.ui.downloads.DownloadsViewModel;
import dev.backstop.ui.insights.InsightsView;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.listings.ListingsView;
import dev.backstop.ui.listings.ListingsViewModel;
import dev.backstop.ui.listings.UpdateExport;
import dev.backstop.ui.orders.OrderServices;
import dev.backstop.ui.orders.OrdersContext;
import dev.backstop.ui.orders.OrdersLinks;
import dev.backstop.ui.orders.OrdersScreen;
import dev.backstop.ui.print.MailWays;
import dev.backstop.ui.print.PrintPreview;
import dev.backstop.ui.print.SupplierMailBox;
import dev.backstop.ui.purchasing.PurchasingLinks;
import dev.backstop.ui.purchasing.PurchasingServices;
import dev.backstop.ui.purchasing.PurchasingView;
import dev.backstop.ui.purchasing.PurchasingViewModel;
import dev.backstop.ui.purchasing.inbound.PurchasingContext;
import dev.backstop.ui.settings.ServiceBox;
import dev.backstop.ui.settings.ServiceViewModel;
import dev.backstop.ui.settings.SettingsView;
import dev.backstop.ui.settings.SettingsViewModel;
import dev.backstop.ui.shell.Command;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.Screens;
import dev.backstop.ui.suppliers.SupplierActions;
import dev.backstop.ui.suppliers.SuppliersServices;
import dev.backstop.ui.suppliers.SuppliersView;
import dev.backstop.ui.suppliers.SuppliersViewModel;
import dev.backstop.ui.today.TodayView;
import dev.backstop.ui.today.TodayViewModel;
import dev.backstop.ui.work.Work;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins the pages of one open shop with its services: every `new` of a view and a view model.
final class ShopWiring {
    private final OpenShop open;
    private final Services services;
    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final WindowSettings settings;
    private final @Nullable DownloadsViewModel downloads;
    private final ShopActions actions;
    private final TodayViewModel todayModel;
    private final ListingsViewModel listingsModel;
    private final Screens screens = new Screens();
    private final @Nullable WooViewModel web;
    private final LetterWiring letters;

    /// `downloads` is the watched folder; none for the sample shop.
    ShopWiring(
            OpenShop open,
            Services services,
            Texts texts,
            Work work,
            Layers layers,
            WindowSettings settings,
            @Nullable DownloadsViewModel downloads,
            ShopActions actions) {
        this.open = open;
        this.services = services;
        this.texts = texts;
        this.work = work;
        this.layers = layers;
        this.settings = settings;
        this.downloads = downloads;
        this.actions = actions;
        this.todayModel = new TodayViewModel(open.shop(), services.today(), work, texts, this::go);
        this.listingsModel = new ListingsViewModel(open.shop(), services.listings(), services.updates(), work, texts);
        this.letters = new LetterWiring(open, services, texts, work, layers, actions, this::export);
        this.web = open.isSample() ? null : new WooViewModel(webShop(), settings, work);
    }

    /// The pages, registered; none is built before it is first shown.
    Screens screens() {
        screens.badge(ScreenId.TODAY).bind(todayModel.badgeProperty());
        todayModel.boardProperty().addListener((_, _, board) -> {
            if (board != null) {
                badges(board);
            }
        });
        screens.register(ScreenId.TODAY, this::today);
        screens.register(ScreenId.CATALOG, this::catalog);
        screens.register(ScreenId.SUPPLIERS, this::suppliers);
        screens.register(ScreenId.ORDERS, this::orders);
        screens.register(ScreenId.PURCHASING, this::purchasing);
        screens.register(ScreenId.LISTINGS, this::listings);
        screens.register(ScreenId.SETTINGS, this::settingsPage);
        screens.register(ScreenId.MESSAGES, letters::page);
        screens.register(ScreenId.INSIGHTS, this::insights);
        return screens;
    }

    private TodayView today() {
        return new TodayView(
                todayModel,
                texts,
                screens::show,
                actions::chooseImport,
                () -> screens.show(ScreenId.CATALOG, Command.ADD),
                () -> export().askAll());
    }

    private void badges(TodayBoard board) {
        Badges.of(board).forEach((page, rows) -> screens.badge(page).set(rows));
    }

    private CatalogScreen catalog() {
        return new CatalogScreen(
                new CatalogServices(
                        open.shop(),
                        open.history(),
                        services.catalog(),
                        services.suppliers(),
                        services.plans(),
                        services.demand(),
                        services.purchasing()),
                new CatalogContext(texts, work, layers, settings),
                new CatalogLinks(
                        actions::chooseImport,
                        product -> screens.show(ScreenId.PURCHASING, product),
                        paper()::openCountSheet));
    }

    private SuppliersView suppliers() {
        var model = new SuppliersViewModel(SuppliersServices.of(open.shop(), services), work, texts);
        return new SuppliersView(
                model,
                texts,
                layers,
                supplierMail(),
                settings,
                new SupplierActions(actions::undo, actions::chooseCalendar));
    }

    private SupplierMailBox supplierMail() {
        var ways = MailWays.of(actions::openLink, actions::chooseFile);
        return new SupplierMailBox(services.supplierMail(), work, texts, layers, ways);
    }

    private ListingsView listings() {
        return new ListingsView(listingsModel, texts, layers.toasts(), export(), actions::undo, actions::chooseImport);
    }

    /// The way update files are written, from Listings and from Today alike.
    UpdateExport export() {
        var export = new UpdateExport(listingsModel, texts, layers, actions::chooseFolder, actions::undo);
        return web == null ? export : export.with(new WooPush(web, texts, layers, actions::undo));
    }

    private PurchasingView purchasing() {
        var model = new PurchasingViewModel(PurchasingServices.of(open.shop(), services), work, texts);
        return new PurchasingView(
                model,
                new PurchasingContext(texts, layers, paper(), supplierMail(), actions::undo),
                new PurchasingLinks(
                        (what, products) -> screens.show(
                                ScreenId.CATALOG,
                                products.size() == 1
                                        ? products.getFirst()
                                        : new PickedProducts(what, Set.copyOf(products))),
                        supplier -> screens.show(ScreenId.SUPPLIERS, supplier),
                        () -> screens.show(ScreenId.SUPPLIERS)));
    }

    private PrintPreview paper() {
        return new PrintPreview(services.paper(), work, texts, layers, actions::chooseFile);
    }

    private OrdersScreen orders() {
        var orders = new OrderServices(
                open.shop(),
                services.orders(),
                new OrderArchive(open.shop()),
                services.messages(),
                services.messages().consolations(),
                services.dropship(),
                services.plans());
        return new OrdersScreen(
                orders,
                open.history(),
                new OrdersContext(texts, work, layers, settings, paper()),
                new OrdersLinks(
                        customer -> screens.show(ScreenId.MESSAGES, customer),
                        notice -> screens.show(ScreenId.MESSAGES, notice),
                        product -> screens.show(ScreenId.PURCHASING, product),
                        product -> screens.show(ScreenId.CATALOG, product)));
    }

    private SettingsView settingsPage() {
        var model = new SettingsViewModel(services.settings(), services.backups(), services.archives(), work);
        var service = new ServiceViewModel(open.shop(), services.serviceLevels(), work);
        var page = new SettingsView(
                model,
                texts,
                layers.toasts(),
                actions::chooseFile,
                () -> new ServiceBox(service, texts, layers, actions::undo).open(),
                actions::undo,
                this::restore);
        if (downloads != null) {
            page.add(new DownloadsCard(downloads, texts, actions::chooseWatched, actions::importFiles).node());
        }
        if (web != null) {
            page.add(new WooCard(web, texts, actions::importFiles).node());
        }
        return page;
    }

    private void restore() {
        new Dialogs(layers, texts)
                .confirm(
                        Message.of("settings.restore.title"),
                        Message.of("settings.restore.consequences"),
                        Message.of("settings.restore.go"),
                        actions::chooseRestore);
    }

    private WooCommerceService webShop() {
        return new WooCommerceService(
                open.shop(), services.listings(), new Keyring(), Patience.USUAL, actions.fetched());
    }

    private InsightsView insights() {
        return new InsightsView(
                open.shop(),
                new InsightsView.Figures(
                        services.accuracy(), services.plans().trials(), services.causes(), services.retention()),
                work,
                texts,
                new InsightsView.Links(
                        (words, products) -> screens.show(ScreenId.CATALOG, new PickedProducts(words, products)),
                        product -> screens.show(ScreenId.CATALOG, product),
                        actions::chooseImport));
    }

    /// Shows what cannot wait after an import that made the shop out of what it was before; nothing if all is well.
    /// To be called once after each import.
    void alertAfterImport(Picture before) {
        letters.alertAfterImport(before);
    }

    /// Keeps what is being written before the shop is closed; it is on disk when this returns.
    void keepWords() {
        letters.keepWords();
    }

    /// The shop has changed: what is shown of it is read again, first the page, then the badges of the others,
    /// which Today's board counts.
    void changed() {
        screens.changed();
        var page = screens.currentProperty().get();
        if (page == null || page.id() != ScreenId.TODAY) {
            todayModel.refresh();
        }
        letters.changed();
    }

    /// Leads to the place where a row's work is done.
    private void go(Target target) {
        switch (target) {
            case Target.FixListing fix -> screens.show(ScreenId.LISTINGS, fix.finding());
            case Target.TellCustomer tell -> screens.show(ScreenId.MESSAGES, tell.notice());
            case Target.ReviewOrder review -> screens.show(ScreenId.PURCHASING, review.supplierId());
            case Target.ChaseSupplier chase -> screens.show(ScreenId.SUPPLIERS, chase.purchaseOrderId());
            case Target.OpenSupplier supplier -> screens.show(ScreenId.SUPPLIERS, supplier.supplierId());
            case Target.CheckForecast forecast -> screens.show(ScreenId.CATALOG, forecast.productId());
            case Target.PlanCover cover ->
                screens.show(ScreenId.PURCHASING, cover.supplierIds().getFirst());
        }
    }
}
