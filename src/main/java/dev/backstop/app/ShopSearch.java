package dev.backstop.app;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Sought;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Command;
import dev.backstop.ui.shell.Pages;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.SearchHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what can be done, pages, products, open orders with their customers, and suppliers by words: all words
/// must occur, beginnings come first.
final class ShopSearch {
    /// What an owner looks for by name on the settings page.
    private static final List<String> SETTINGS = List.of(
            "settings.service.title",
            "settings.buying.budget",
            "settings.buying.dispatchDays",
            "settings.buying.holdingRate",
            "settings.buying.orderCost",
            "settings.card.waiting",
            "settings.card.backups",
            "settings.action.export",
            "settings.action.restore",
            "settings.shop.address",
            "settings.shop.currency",
            "settings.shop.zone");

    /// What stands there beside it in the owner's own shop, not in the sample shop.
    private static final List<String> OWN_SETTINGS = List.of("connection.woo.title", "downloads.card.title");

    private static final int HITS = 20;

    /// Fewer hits than that among what is open, and those that have shipped are looked through: they may be a million.
    private static final int FEW = 5;

    private static final int LEAST = 3;

    /// Nobody types the # or the PO- before a number.
    private static final Pattern BEFORE_NUMBER = Pattern.compile("^\\D+");

    private final Shop shop;
    private final Texts texts;

    ShopSearch(Shop shop, Texts texts) {
        this.shop = shop;
        this.texts = texts;
    }

    private record Ranked(int rank, SearchHit hit) {}

    List<SearchHit> find(String typed, Progress progress) {
        var words = Sought.of(typed);
        var found = new ArrayList<Ranked>();
        var picture = shop.picture();
        commands(words, found);
        products(picture, words, found);
        orders(picture, words, found);
        deliveries(picture, words, found);
        for (var supplier : picture.suppliers()) {
            add(
                    found,
                    words,
                    supplier.name() + " " + supplier.email(),
                    supplier.name(),
                    "",
                    new SearchHit(
                            Icon.SUPPLIERS, supplier.name(), supplier.country(), ScreenId.SUPPLIERS, supplier.id()));
        }
        if (found.size() < FEW && typed.strip().length() >= LEAST) {
            closed(typed, progress, found);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(HITS)
                .map(Ranked::hit)
                .toList();
    }

    /// What can be done, by the words on its button, and the pages by their names.
    private void commands(Sought words, List<Ranked> found) {
        command(words, found, "shell.action.import", Icon.IMPORT, ScreenId.TODAY, Command.IMPORT);
        command(words, found, "catalog.action.add", Icon.ADD, ScreenId.CATALOG, Command.ADD);
        command(words, found, "suppliers.action.add", Icon.ADD, ScreenId.SUPPLIERS, Command.ADD);
        command(words, found, "orders.list.add", Icon.ADD, ScreenId.ORDERS, Command.ADD);
        command(words, found, "purchasing.form.title", Icon.ADD, ScreenId.PURCHASING, Command.ADD);
        command(words, found, "purchasing.action.print", Icon.PRINT, ScreenId.PURCHASING, Command.PRINT);
        command(words, found, "listings.action.export", Icon.EXPORT, ScreenId.LISTINGS, Command.EXPORT);
        command(words, found, "shell.action.theme", Icon.SETTINGS, ScreenId.TODAY, Command.THEME);
        for (var page : ScreenId.values()) {
            var name = texts.text(Pages.title(page));
            add(found, words, name, name, "", new SearchHit(Icon.NEXT, name, "", page, page));
        }
        settings(SETTINGS, words, found);
        if (!shop.picture().settings().sample()) {
            settings(OWN_SETTINGS, words, found);
        }
    }

    private void settings(List<String> names, Sought words, List<Ranked> found) {
        for (var setting : names) {
            var name = texts.text(setting);
            var on = texts.text(Pages.title(ScreenId.SETTINGS));
            var hit = new SearchHit(Icon.SETTINGS, name, on, ScreenId.SETTINGS, ScreenId.SETTINGS);
            add(found, words, name, name, "", hit);
        }
    }

    private void command(Sought words, List<Ranked> found, String key, Icon icon, ScreenId page, Command command) {
        var name = texts.text(key);
        add(found, words, name, name, "", new SearchHit(icon, name, texts.text("shell.search.action"), page, command));
    }

    private static void products(Picture picture, Sought words, List<Ranked> found) {
        for (var product : picture.products()) {
            var barcode = product.barcode();
            var all = product.name() + " " + product.sku() + " " + (barcode == null ? "" : barcode);
            add(
                    found,
                    words,
                    all,
                    product.name(),
                    product.sku().value(),
                    new SearchHit(Icon.CATALOG, product.name(), product.sku().value(), ScreenId.CATALOG, product.id()));
        }
    }

    private void orders(Picture picture, Sought words, List<Ranked> found) {
        for (var order : picture.orders()) {
            var customer = picture.customer(order.customerId());
            var name = customer.map(known -> known.name()).orElse("");
            var all = order.number() + " " + name + " "
                    + customer.map(known -> known.email()).orElse("");
            add(found, words, all, name, order.number(), hit(order, name));
        }
    }

    /// What is on its way from suppliers, and drafts: goods are received by the number on their papers.
    private void deliveries(Picture picture, Sought words, List<Ranked> found) {
        for (var order : picture.purchaseOrders()) {
            if (order.status().isOpen() || order.status() == PurchaseOrder.Status.DRAFT) {
                var supplier =
                        picture.supplier(order.supplierId()).map(Supplier::name).orElse("");
                var due = order.expectedOn();
                var hit = new SearchHit(
                        Icon.PURCHASING,
                        order.number() + " " + supplier,
                        due == null ? "" : texts.text("shell.search.due", due),
                        ScreenId.PURCHASING,
                        order.id());
                add(found, words, order.number() + " " + supplier, supplier, order.number(), hit);
            }
        }
    }

    /// Orders that have shipped or were cancelled: a customer calls about theirs long after.
    private void closed(String typed, Progress progress, List<Ranked> found) {
        for (var filed : new OrderArchive(shop).closed(FEW, typed, progress)) {
            var customer = filed.customer();
            if (shop.picture().order(filed.order().id()).isPresent()) {
                continue; // closed since the shop was opened: found already
            }
            found.add(new Ranked(2, hit(filed.order(), customer == null ? "" : customer.name())));
        }
    }

    private SearchHit hit(Order order, String name) {
        var placed = texts.formats().moment(order.placedAt());
        return new SearchHit(Icon.ORDERS, order.number() + " " + name, placed, ScreenId.ORDERS, order.id());
    }

    private static void add(List<Ranked> found, Sought words, String all, String name, String code, SearchHit hit) {
        if (words.isIn(all)) {
            boolean begins = words.begins(name)
                    || words.begins(code)
                    || words.begins(BEFORE_NUMBER.matcher(code).replaceFirst(""));
            found.add(new Ranked(begins ? 0 : 1, hit));
        }
    }
}
