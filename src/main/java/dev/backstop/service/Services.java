package dev.backstop.service;

import dev.backstop.engine.message.Words;
import dev.backstop.service.forecast.AccuracyService;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.importing.ImportService;
import dev.backstop.service.insights.CauseService;
import dev.backstop.service.insights.RetentionService;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.listings.UpdateService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.orders.DropshipService;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.orders.PaperService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.plan.ServiceLevelService;
import dev.backstop.service.plan.WhatIfService;
import dev.backstop.service.purchasing.OutageService;
import dev.backstop.service.purchasing.PlanOrders;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.purchasing.SupplierMailService;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.today.TodayService;
import java.util.Locale;

/// The services of one open shop, joined.
public final class Services {
    private final CatalogService catalog;
    private final SupplierService suppliers;
    private final OrderService orders;
    private final PurchasingService purchasing;
    private final PlanService plans;
    private final PlanOrders planOrders;
    private final ListingService listings;
    private final MessageService messages;
    private final TodayService today;
    private final SettingsService settings;
    private final BackupService backups;
    private final ArchiveService archives;
    private final ImportService imports;
    private final UpdateService updates;
    private final PaperService paper;
    private final SupplierMailService supplierMail;
    private final OutageService outages;
    private final DropshipService dropship;
    private final WhatIfService whatIf;
    private final ServiceLevelService serviceLevels;
    private final Forecasts forecasts;
    private final DemandService demand;
    private final AccuracyService accuracy;
    private final CauseService causes;
    private final RetentionService retention;

    /// Services over that shop; `words` puts messages into the customers' language, `locale` says how paper is
    /// written.
    public Services(OpenShop open, Words words, Locale locale) {
        var shop = open.shop();
        var history = open.history();
        forecasts = new Forecasts(shop);
        catalog = new CatalogService(shop, history);
        suppliers = new SupplierService(shop, history);
        orders = new OrderService(shop, history);
        purchasing = new PurchasingService(shop, history);
        plans = new PlanService(shop, history, forecasts);
        planOrders = new PlanOrders(shop, purchasing);
        listings = new ListingService(shop, history, forecasts);
        messages = new MessageService(shop, history, words);
        today = new TodayService(shop, listings, messages, plans, forecasts);
        settings = new SettingsService(shop, history);
        backups = new BackupService(shop);
        archives = new ArchiveService(shop);
        imports = new ImportService(shop, history, words);
        updates = new UpdateService(shop, words);
        paper = new PaperService(shop, words, locale);
        supplierMail = new SupplierMailService(shop, words, paper);
        demand = new DemandService(shop, history, forecasts);
        accuracy = new AccuracyService(shop, forecasts);
        causes = new CauseService(shop);
        retention = new RetentionService(shop);
        dropship = new DropshipService(shop, history);
        outages = new OutageService(shop, history, plans, purchasing);
        whatIf = new WhatIfService(shop, plans);
        serviceLevels = new ServiceLevelService(shop, history, plans);
    }

    public CatalogService catalog() {
        return catalog;
    }

    public SupplierService suppliers() {
        return suppliers;
    }

    public OrderService orders() {
        return orders;
    }

    public PurchasingService purchasing() {
        return purchasing;
    }

    public PlanService plans() {
        return plans;
    }

    public PlanOrders planOrders() {
        return planOrders;
    }

    public ListingService listings() {
        return listings;
    }

    public MessageService messages() {
        return messages;
    }

    public TodayService today() {
        return today;
    }

    public SettingsService settings() {
        return settings;
    }

    public ArchiveService archives() {
        return archives;
    }

    public BackupService backups() {
        return backups;
    }

    public ImportService imports() {
        return imports;
    }

    public UpdateService updates() {
        return updates;
    }

    public PaperService paper() {
        return paper;
    }

    public SupplierMailService supplierMail() {
        return supplierMail;
    }

    public DemandService demand() {
        return demand;
    }

    public CauseService causes() {
        return causes;
    }

    public RetentionService retention() {
        return retention;
    }

    public AccuracyService accuracy() {
        return accuracy;
    }

    public DropshipService dropship() {
        return dropship;
    }

    public Forecasts forecasts() {
        return forecasts;
    }

    public OutageService outages() {
        return outages;
    }

    public WhatIfService whatIf() {
        return whatIf;
    }

    public ServiceLevelService serviceLevels() {
        return serviceLevels;
    }
}
