package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/// The customers of the sample: trade customers with a name of their own, and private ones of whom many come back.
final class SampleCustomers {
    /// A customer with the address parcels go to.
    record Known(Customer customer, String shipTo) {}

    private static final List<String> SHOPS = names("""
        The Brass Thimble, Fern & Fallow Florist, Little Harbour Nursery, Wren House Tea Rooms,
        The Seed Loft, Nook & Larder, Marram Gift Shop, Old Forge Farm Shop, Pebble Lane Gallery,
        The Linen Cupboard, Hollybush Garden Centre, Saltmarsh Stores, The Cobbled Yard,
        Bluebell Wood Play Café, Gull & Anchor, Rowan Books
        """);

    private static final List<String> FIRST = names("""
        Amelia, Aisha, Alan, Beth, Bilal, Callum, Carys, Chloe, Daniel, Deepa, Dylan, Eilidh, Eleanor,
        Emeka, Fatima, Fiona, George, Grace, Gwen, Hamish, Harriet, Imran, Ines, Isla, Jack, Jasmine,
        Joanna, Jonas, Kamala, Katie, Kieran, Laura, Liam, Lucy, Marcus, Megan, Mina, Nadia, Naomi, Nia,
        Oliver, Olwen, Patrick, Polly, Priya, Rachel, Rhys, Robert, Rosa, Sam, Sarah, Sinead, Sofia,
        Stephen, Tara, Tom, Victoria, Wei, Yasmin, Zoe
        """);

    private static final List<String> LAST = names("""
        Abbott, Adeyemi, Ahmed, Atkinson, Bains, Barlow, Bennett, Bevan, Bowen, Brookes, Campbell, Chan,
        Chapman, Clarke, Davies, Dixon, Doyle, Ellis, Evans, Farrell, Fletcher, Fraser, Gallagher, Gibbs,
        Gill, Grant, Hall, Hartley, Hughes, Hussain, Jenkins, Kaur, Keller, Khan, Lewis, Lowe, MacLeod,
        Marsh, Mitchell, Morris, Murphy, Nair, Novak, O'Brien, Okafor, Osborne, Parry, Patel, Price, Quinn,
        Rahman, Reid, Rossi, Shah, Silva, Stewart, Turner, Walsh, Ward, Young
        """);

    private static final List<String> STREETS = names("""
        Mill Lane, Church Street, Station Road, Orchard Close, High Street, Park View, Quarry Hill,
        Meadow Way, Chapel Row, Harbour Road, Elm Grove, Castle Street, The Green, Bridge End,
        Victoria Terrace
        """);

    private static final List<String> TOWNS = names("""
        Whitby, Leeds, Norwich, Bath, Stirling, Cardiff, Exeter, Lincoln, Belfast, Chester, Oban, Truro,
        Bristol, Durham, Hereford, Inverness, Kendal, Lewes, Ludlow, Manchester, Swansea, York
        """);

    private static final double COMES_BACK = 0.45;
    private static final int REMEMBERED = 900;

    private final Dice dice;
    private final LongSupplier ids;
    private final List<Customer> all = new ArrayList<>();
    private final Map<Integer, Known> trade = new HashMap<>();
    private final Map<Channel.Kind, List<Known>> recent = new EnumMap<>(Channel.Kind.class);

    SampleCustomers(Dice dice, LongSupplier ids) {
        this.dice = dice;
        this.ids = ids;
    }

    /// Everybody who has bought, in the order of their first order.
    List<Customer> all() {
        return List.copyOf(all);
    }

    /// Who placed a basket: the trade customer it says, somebody who is new, or, unless new faces are asked for,
    /// one who comes back.
    Known of(Basket basket) {
        if (basket.trade() != null) {
            return trade.computeIfAbsent(basket.trade(), this::newShop);
        }
        var known = recent.computeIfAbsent(basket.channel(), _ -> new ArrayList<>());
        if (basket.waiting() == null && !known.isEmpty() && dice.happens(COMES_BACK)) {
            return dice.pick(known);
        }
        var person = newPerson(basket.channel());
        if (known.size() < REMEMBERED) {
            known.add(person);
        } else {
            known.set(dice.between(0, REMEMBERED - 1), person);
        }
        return person;
    }

    private Known newShop(int number) {
        String name = SHOPS.get(number % SHOPS.size());
        return add(name, "orders@" + host(name), mobile(), true);
    }

    private Known newPerson(Channel.Kind channel) {
        String first = dice.pick(FIRST);
        String last = dice.pick(LAST);
        String mailbox = (first + "." + last.replace("'", "")).toLowerCase(Locale.ROOT) + dice.between(2, 989);
        String host = switch (channel) {
            case AMAZON -> "marketplace.example";
            case EBAY -> "members.example";
            default -> dice.happens(0.5) ? "post.example" : "mailbox.example";
        };
        return add(first + " " + last, mailbox + "@" + host, channel == Channel.Kind.SHOPIFY ? mobile() : "", false);
    }

    private Known add(String name, String email, String phone, boolean buysToSell) {
        var customer = new Customer(new Id<>(ids.getAsLong()), name, email, phone, "en-GB", buysToSell);
        all.add(customer);
        return new Known(customer, dice.between(1, 148) + " " + dice.pick(STREETS) + ", " + dice.pick(TOWNS));
    }

    private static List<String> names(String text) {
        return List.of(text.strip().split(",\\s+"));
    }

    /// A number from the range that is kept for drama.
    private String mobile() {
        return "07700 900%03d".formatted(dice.between(0, 999));
    }

    private static String host(String name) {
        return name.toLowerCase(Locale.ROOT).replace("é", "e").replaceAll("[^a-z]+", "-") + ".example";
    }
}
