package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/// Makes products and their suppliers' offers from the rows of the catalog.
final class SampleItems {
    private static final double[] VARIANT_SHARE = {1, 0.75, 0.55, 0.4, 0.3};
    private static final double UNITS_A_DAY = 82;

    /// How many products are sold on each channel beside the own shop, which has them all.
    private static final Map<Channel.Kind, Integer> REACH =
            Map.of(Channel.Kind.ETSY, 214, Channel.Kind.EBAY, 188, Channel.Kind.AMAZON, 141);

    private final List<SampleSuppliers.Source> sources;
    private final ShopCalendar calendar;
    private final Dice dice;
    private final LongSupplier ids;
    private final List<SampleItem> items = new ArrayList<>();

    private SampleItems(List<SampleSuppliers.Source> sources, ShopCalendar calendar, Dice dice, LongSupplier ids) {
        this.sources = sources;
        this.calendar = calendar;
        this.dice = dice;
        this.ids = ids;
    }

    static List<SampleItem> of(
            List<SampleSuppliers.Source> sources, ShopCalendar calendar, Dice dice, LongSupplier ids) {
        var maker = new SampleItems(sources, calendar, dice, ids);
        int number = 100;
        for (var row : SampleCatalog.rows()) {
            number++;
            maker.addRow(row, row.prefix() + number);
        }
        return maker.scaled();
    }

    private void addRow(SampleCatalog.Row row, String code) {
        var price = new BigDecimal(row.price());
        double costShare = 0.35 + 0.2 * dice.share();
        var offered = suppliersOf(row);
        int count = Math.max(1, row.variants().size());
        for (int i = 0; i < count; i++) {
            String variant = row.variants().isEmpty() ? null : row.variants().get(i);
            String sku = variant == null ? code : code + (char) ('A' + i);
            double pace = unitsAWeek(row.pace()) * VARIANT_SHARE[i] * dice.factor(0.12);
            var productId = new Id<Product>(ids.getAsLong());
            var offers = offers(productId, sku, offered, price.doubleValue() * costShare, pace);
            var product = new Product(
                    productId,
                    new Sku(sku),
                    row.title(),
                    variant,
                    barcode(items.size()),
                    row.category(),
                    new Money(price, SampleShop.POUNDS),
                    inPounds(offers.getFirst(), offered.getFirst()),
                    row.grams(),
                    Product.Fulfilment.STOCKED,
                    null,
                    firstSold(row),
                    null);
            items.add(new SampleItem(
                    items.size(), product, pace / 7, row.season(), row.course(), offered, offers, List.of()));
        }
    }

    /// The suppliers of a row; where the table names one only, the Dutch wholesaler often has the same.
    private List<SampleSuppliers.Source> suppliersOf(SampleCatalog.Row row) {
        var letters = new ArrayList<>(row.suppliers());
        if (letters.size() == 1 && !letters.contains("V") && dice.happens(0.6)) {
            letters.add("V");
        }
        return letters.stream().map(this::source).toList();
    }

    private SampleSuppliers.Source source(String letter) {
        return sources.stream()
                .filter(source -> source.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No supplier " + letter));
    }

    private List<Offer> offers(
            Id<Product> productId, String sku, List<SampleSuppliers.Source> offered, double cost, double pace) {
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < offered.size(); i++) {
            var source = offered.get(i);
            double pounds = i == 0 ? cost : cost * (source.letter().equals("V") ? 1.3 : 0.92 + 0.3 * dice.share());
            int casePack = casePack(pounds, pace);
            boolean reports = source.letter().equals("V") || source.letter().equals("A");
            offers.add(new Offer(
                    new Id<>(ids.getAsLong()),
                    source.id(),
                    productId,
                    supplierSku(source, sku),
                    inCurrencyOf(source, pounds),
                    casePack * (pace > 3 ? dice.between(1, 2) : 1),
                    casePack,
                    null,
                    i + 1,
                    true,
                    reports ? Integer.valueOf(casePack * dice.between(4, 60)) : null,
                    reports ? calendar.today().minusDays(dice.between(1, 6)) : null,
                    null));
        }
        return List.copyOf(offers);
    }

    /// Units a week of the first variant, before all are scaled to the size of the shop. T takes off.
    private static double unitsAWeek(char pace) {
        return switch (pace) {
            case 'T' -> 20;
            case 'A' -> 13;
            case 'B' -> 5.5;
            case 'C' -> 1.9;
            case 'D' -> 0.75;
            default -> 0.4;
        };
    }

    private String supplierSku(SampleSuppliers.Source source, String sku) {
        String start = source.supplier().name().substring(0, 2).toUpperCase(Locale.ROOT);
        return start + "-" + dice.between(1000, 9999) + sku.substring(4);
    }

    /// Cheap and fast things come in big cases, dear and slow ones in small.
    private static int casePack(double pounds, double pace) {
        if (pace < 0.8) {
            return pounds > 6 ? 2 : 4;
        }
        if (pace < 3) {
            return pounds > 6 ? 4 : 6;
        }
        return pounds > 8 ? 6 : pounds > 3 ? 12 : 24;
    }

    private static Money inCurrencyOf(SampleSuppliers.Source source, double pounds) {
        var supplier = source.supplier();
        var amount = BigDecimal.valueOf(pounds).divide(supplier.exchangeRate(), 2, RoundingMode.HALF_EVEN);
        return new Money(amount, supplier.currency());
    }

    private static Money inPounds(Offer offer, SampleSuppliers.Source source) {
        return offer.unitCost().converted(source.supplier().exchangeRate(), SampleShop.POUNDS);
    }

    /// Most things have a bought number (prefix 50, as in the United Kingdom), every ninth one of the shop's own.
    private static Barcode barcode(int index) {
        if (index % 9 == 4) {
            return Barcode.inStore(1000L + index);
        }
        String body = "5099999%05d".formatted(7 * index + 11);
        return new Barcode(body + Barcode.checkDigit(body));
    }

    private LocalDate firstSold(SampleCatalog.Row row) {
        boolean isNew = row.course() == '+' && row.pace() == 'C';
        return isNew ? calendar.today().minusDays(dice.between(120, 260)) : calendar.start();
    }

    /// The items with their demand scaled to the size of the shop and with their channels.
    private List<SampleItem> scaled() {
        double sum = items.stream().mapToDouble(SampleItem::perDay).sum();
        var channels = new SampleReach(items, REACH, dice);
        return items.stream()
                .map(item -> new SampleItem(
                        item.index(),
                        item.product(),
                        item.perDay() * UNITS_A_DAY / sum,
                        item.season(),
                        item.course(),
                        item.sources(),
                        item.offers(),
                        channels.of(item)))
                .toList();
    }
}
