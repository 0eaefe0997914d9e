package dev.backstop.engine.message;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.LineState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes drafts to customers: what is late, how much of it, until when, and what the customer may choose, in the
/// shop's voice.
///
/// A date is only ever given for goods that a dated delivery covers; it is the day on which they leave the shop.
public final class MessageComposer {
    private final Words words;
    private final ZoneId zone;

    /// A composer for one language, in the shop's time zone.
    public MessageComposer(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /// The letter that gives a customer the news they are owed.
    public Draft compose(OwedNotice notice, ShopVoice voice, LetterTerms terms) {
        var letter = new LetterText(words);
        greet(letter, notice, terms.tone());
        letter.paragraph(LetterWords.opening(notice, terms.tone(), orders(letter, notice)));
        if (notice.isApology() && terms.reason() != Reason.NOT_SAID) {
            letter.sentence(LetterWords.reason(terms.reason()));
        }
        if (LetterWords.listsParcels(notice.kind())) {
            new ParcelList(letter, words, terms).write(notice);
        }
        refunded(letter, notice);
        if (notice.isApology()) {
            choices(letter, notice, terms);
            console(letter, terms.consolation());
        }
        letter.paragraph(LetterWords.closing(terms.tone()));
        letter.line(Message.of(
                "messages.closing.names",
                letter.field(FieldName.OWNER, voice.ownerName()),
                letter.field(FieldName.SHOP, voice.shopName())));
        var customer = notice.customer();
        return new Draft(
                customer.id(),
                notice.kind(),
                customer.email(),
                customer.name(),
                subject(notice),
                letter.parts(),
                says(notice));
    }

    private static void greet(LetterText letter, OwedNotice notice, Tone tone) {
        var customer = notice.customer();
        boolean named = Salutation.isName(customer.name());
        var name = named
                ? letter.field(FieldName.CUSTOMER, Salutation.of(customer.name(), customer.trade()))
                : letter.field(FieldName.CUSTOMER, Message.of("messages.value.customer"));
        letter.paragraph(LetterWords.greeting(tone, name));
    }

    private Message orders(LetterText letter, OwedNotice notice) {
        if (notice.orders().size() > 1) {
            return Message.of("messages.letter.orders", letter.field(FieldName.ORDER, numbers(notice)));
        }
        var order = notice.orders().getFirst().order();
        var placedOn = LocalDate.ofInstant(order.placedAt(), zone);
        return Message.of(
                "messages.letter.order",
                letter.field(FieldName.ORDER, order.number()),
                letter.field(FieldName.PLACED_ON, Message.of("messages.value.date", placedOn)));
    }

    private String numbers(OwedNotice notice) {
        return Phrases.list(
                words,
                notice.orders().stream().map(owed -> owed.order().number()).toList());
    }

    private String subject(OwedNotice notice) {
        var orders = Message.of(
                notice.orders().size() > 1 ? "messages.subject.orders" : "messages.subject.order", numbers(notice));
        int items = (int) notice.lines()
                .filter(line -> line.kind() == notice.kind())
                .map(line -> line.line().sku())
                .distinct()
                .count();
        return words.of(LetterWords.subject(notice, orders, Message.of("messages.count.items", items)));
    }

    private void refunded(LetterText letter, OwedNotice notice) {
        var items = new ArrayList<Phrases.Item>();
        var refund = new LinkedHashMap<Currency, Money>();
        for (var line : notice.lines()
                .filter(line -> line.kind() == Notice.Kind.REFUNDED)
                .toList()) {
            items.add(new Phrases.Item(line.line().cancelled(), line.line().title()));
            add(refund, line.line().unitPrice().times(line.line().cancelled()));
        }
        if (items.isEmpty()) {
            return;
        }
        var cancelled = letter.field(FieldName.ITEMS, Phrases.items(words, items));
        letter.paragraph(
                isKnown(refund.values())
                        ? Message.of("messages.refunded.what", cancelled, amount(letter, refund.values()))
                        : Message.of("messages.refunded.unpriced", cancelled));
    }

    /// What the customer may choose: for goods without a date, refund, waiting or a swap; for goods with one, a
    /// refund.
    private void choices(LetterText letter, OwedNotice notice, LetterTerms terms) {
        var noDate = waiting(notice, LineState.OutOfStock.class);
        var dated = waiting(notice, LineState.Backordered.class);
        if (!noDate.isEmpty()) {
            var missing = letter.field(FieldName.ITEMS, Phrases.items(words, items(noDate)));
            letter.paragraph(
                    isKnown(value(noDate))
                            ? Message.of("messages.choice.noDate", missing, amount(letter, value(noDate)))
                            : Message.of("messages.choice.noDateUnpriced", missing));
            swaps(letter, noDate, terms);
            if (!dated.isEmpty()) {
                letter.sentence(Message.of("messages.choice.theRest"));
            }
        } else if (!dated.isEmpty()) {
            letter.paragraph(
                    isKnown(value(dated))
                            ? Message.of("messages.choice.dated", amount(letter, value(dated)))
                            : Message.of("messages.choice.datedUnpriced"));
            swaps(letter, dated, terms);
        }
    }

    private static void swaps(LetterText letter, List<OwedNotice.OwedLine> lines, LetterTerms terms) {
        for (var line : lines) {
            var substitute = terms.substitutes().get(line.line().id());
            if (substitute != null) {
                letter.sentence(Message.of(
                        "messages.choice.swap",
                        letter.field(FieldName.ITEMS, line.line().title()),
                        letter.field(FieldName.SUBSTITUTE, substitute)));
            }
        }
    }

    private static void console(LetterText letter, @Nullable Consolation consolation) {
        switch (consolation) {
            case null -> {}
            case Consolation.Discount(String code, int percent, LocalDate validUntil) ->
                letter.paragraph(Message.of(
                        "messages.consolation.discount",
                        letter.field(FieldName.DISCOUNT, Message.of("messages.value.discount", percent)),
                        letter.field(FieldName.CODE, code),
                        letter.field(FieldName.VALID_UNTIL, Message.of("messages.value.date", validUntil))));
            case Consolation.Gift(String name, var _) ->
                letter.paragraph(Message.of("messages.consolation.gift", letter.field(FieldName.GIFT, name)));
        }
    }

    private static List<OwedNotice.OwedLine> waiting(OwedNotice notice, Class<? extends LineState> state) {
        return notice.lines().filter(line -> state.isInstance(line.state())).toList();
    }

    private static List<Phrases.Item> items(List<OwedNotice.OwedLine> lines) {
        return lines.stream()
                .map(line -> new Phrases.Item(late(line), line.line().title()))
                .toList();
    }

    /// What the late units cost together, each currency apart.
    private static Collection<Money> value(List<OwedNotice.OwedLine> lines) {
        var sums = new LinkedHashMap<Currency, Money>();
        for (var line : lines) {
            add(sums, line.line().unitPrice().times(late(line)));
        }
        return sums.values();
    }

    /// The units of a line that cannot leave now.
    private static int late(OwedNotice.OwedLine line) {
        int open = line.line().open();
        return switch (line.state()) {
            case LineState.OutOfStock out -> open - out.fromStock();
            case LineState.Backordered backordered -> open - backordered.fromStock();
            case LineState.Ready _, LineState.Shipped _, LineState.Cancelled _ -> open;
        };
    }

    private static void add(Map<Currency, Money> sums, Money more) {
        sums.merge(more.currency(), more, Money::plus);
    }

    /// Whether there is a price to give back: nobody is told that they get nothing because a file had no prices.
    private static boolean isKnown(Collection<Money> amounts) {
        return amounts.stream().anyMatch(Money::isPositive);
    }

    private String amount(LetterText letter, Collection<Money> amounts) {
        var written = amounts.stream()
                .map(amount -> words.of(Message.of("messages.value.money", amount)))
                .toList();
        return letter.field(FieldName.REFUND, Phrases.list(words, written));
    }

    private static List<Draft.Told> says(OwedNotice notice) {
        return notice.lines()
                .map(line -> new Draft.Told(
                        line.line().id(),
                        line.state().status(),
                        line.state().date().orElse(null)))
                .sorted(Comparator.comparing(Draft.Told::lineId))
                .toList();
    }
}
