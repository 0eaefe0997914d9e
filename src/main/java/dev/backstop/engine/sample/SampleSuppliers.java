package dev.backstop.engine.sample;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/// The eight suppliers of the sample with what they are like: how often they are ordered from, and how many
/// deliveries come late.
final class SampleSuppliers {
    /// A supplier, the letter that `SampleCatalog` calls it by, the days between two orders, and the share of late
    /// deliveries.
    record Source(String letter, Supplier supplier, int cadenceDays, double lateShare) {
        Id<Supplier> id() {
            return supplier.id();
        }
    }

    /// First days of the Lunar New Year, UTC+8.
    private static final List<LocalDate> LUNAR_NEW_YEARS = List.of(
            LocalDate.of(2024, Month.FEBRUARY, 10),
            LocalDate.of(2025, Month.JANUARY, 29),
            LocalDate.of(2026, Month.FEBRUARY, 17),
            LocalDate.of(2027, Month.FEBRUARY, 6),
            LocalDate.of(2028, Month.JANUARY, 26),
            LocalDate.of(2029, Month.FEBRUARY, 13),
            LocalDate.of(2030, Month.FEBRUARY, 3),
            LocalDate.of(2031, Month.JANUARY, 23),
            LocalDate.of(2032, Month.FEBRUARY, 11));

    /// Letter, name, country, contact, address, currency; lead time, its spread, review period, days between two
    /// orders, late
    /// deliveries in a hundred; least order value, payment, freight.
    private static final String TABLE = """
        Q | Qingshan Homeware | CN | Zhang Wei | 88 Chouzhou North Road, Yiwu | GBP | 30 | 6 | 14 | 23 | 19 | 400 | 30% with the order, the rest before shipping | By sea and lorry, delivered
        L | Lumen Star Lighting | CN | Chen Yu | Block 4, Longhua Park, Shenzhen | USD | 25 | 4 | 21 | 36 | 10 | 500 | Transfer with the order | By air, delivered
        H | Haiyun Textiles | CN | Lin Mei | 17 Beilun Harbour Road, Ningbo | GBP | 38 | 8 | 21 | 19 | 26 | 350 | 30% with the order, the rest before shipping | By sea, delivered
        V | Van der Linde Import | NL | Anouk Visser | Waalhaven 61, Rotterdam | EUR | 8 | 2 | 14 | 18 | 5 | 250 | 14 days net | Free from €250
        T | Trent Vale Pottery | GB | Graham Bould | Etruria Works, Stoke-on-Trent | GBP | 21 | 3 | 14 | 24 | 7 | 300 | 30 days net | Free from £300
        A | Aire Paper Goods | GB | Sunita Rao | 2 Canal Wharf, Leeds | GBP | 4 | 1 | 7 | 12 | 3 | 100 | 30 days net | £6.95 a parcel
        W | Wharfe Basketry | GB | Peter Holroyd | Old Mill Yard, Otley | GBP | 9 | 2 | 21 | 33 | 9 | 150 | On delivery | Own van, free
        F | Fenland Candle Works | GB | Joanne Pike | Unit 5, Station Road, Ely | GBP | 12 | 2 | 14 | 26 | 12 | 200 | 30 days net | Free from £200
        """;

    private SampleSuppliers() {}

    static List<Source> sources(LongSupplier ids) {
        return TABLE.lines().map(line -> source(line, ids)).toList();
    }

    private static Source source(String line, LongSupplier ids) {
        String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        String host = cells[1].toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        var supplier = new Supplier(
                new Id<>(ids.getAsLong()),
                cells[1],
                cells[2],
                cells[3],
                "orders@" + host,
                "+44 1632 960" + (100 + 36 * (cells[0].charAt(0) - 'A')),
                cells[4],
                Currency.getInstance(cells[5]),
                rate(cells[5]),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Money.of(cells[11], cells[5]),
                cells[12],
                cells[13],
                "",
                null,
                null,
                null);
        return new Source(cells[0], supplier, Integer.parseInt(cells[9]), Integer.parseInt(cells[10]) / 100.0);
    }

    /// What one unit of a currency costs in pounds.
    private static BigDecimal rate(String currency) {
        return new BigDecimal(
                switch (currency) {
                    case "USD" -> "0.76";
                    case "EUR" -> "0.87";
                    default -> "1";
                });
    }

    /// The closures of two years behind and one ahead: Lunar New Year and the October week in China, Christmas in
    /// Europe.
    static List<Closure> closures(List<Source> sources, ShopCalendar calendar, LongSupplier ids) {
        var closures = new ArrayList<Closure>();
        for (var source : sources) {
            for (int year = calendar.start().getYear(); year <= calendar.today().getYear() + 1; year++) {
                for (var period : periods(source.supplier().country(), year)) {
                    boolean concerns = period.to().isAfter(calendar.start())
                            && period.from().isBefore(calendar.today().plusMonths(13));
                    if (concerns) {
                        closures.add(new Closure(
                                new Id<>(ids.getAsLong()), source.id(), period.name(), period.from(), period.to()));
                    }
                }
            }
        }
        return closures;
    }

    private record Period(String name, LocalDate from, LocalDate to) {}

    private static List<Period> periods(String country, int year) {
        var periods = new ArrayList<Period>();
        switch (country) {
            case "CN" -> {
                for (var first : LUNAR_NEW_YEARS) {
                    if (first.getYear() == year) {
                        periods.add(new Period("Lunar New Year", first.minusDays(1), first.plusDays(13)));
                    }
                }
                periods.add(new Period(
                        "National Day", LocalDate.of(year, Month.OCTOBER, 1), LocalDate.of(year, Month.OCTOBER, 7)));
            }
            case "NL" ->
                periods.add(new Period(
                        "Christmas", LocalDate.of(year, Month.DECEMBER, 25), LocalDate.of(year, Month.DECEMBER, 27)));
            default ->
                periods.add(new Period(
                        "Christmas", LocalDate.of(year, Month.DECEMBER, 24), LocalDate.of(year + 1, Month.JANUARY, 3)));
        }
        return periods;
    }
}
