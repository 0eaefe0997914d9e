package dev.backstop.engine.message;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.customer;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.line;
import static dev.backstop.testing.Trade.morning;
import static dev.backstop.testing.Trade.nov;
import static dev.backstop.testing.Trade.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.engine.stock.SplitPreview;
import dev.backstop.ui.kit.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every letter, whatever the order, the news and the tone.
class LetterLawsTest {
    private static final Words WORDS = new Texts(Locale.UK, Clock.fixed(morning(TODAY), ZoneOffset.UTC))::text;
    private static final MessageComposer COMPOSER = new MessageComposer(WORDS, ZoneOffset.UTC);
    private static final ShopVoice VOICE = new ShopVoice("Harbour Lane Gifts", "Ruth Calloway");
    private static final LocalDate VALID_UNTIL = LocalDate.of(2027, 1, 31);
    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]+ \\d{4}\\b");
    private static final Pattern MONTH =
            Pattern.compile("January|February|March|April|May|June|July|August|September|October|November|December");

    /// An order with news, and how its letter is to be written.
    record Case(OwedNotice notice, LetterTerms terms) {
        Draft draft() {
            return COMPOSER.compose(notice, VOICE, terms);
        }
    }

    static Stream<Case> letters() {
        return IntStream.range(0, 400)
                .mapToObj(seed -> random(new Random(seed)))
                .flatMap(List::stream);
    }

    static Stream<Case> stockouts() {
        return letters()
                .filter(letter -> letter.notice().lines().allMatch(owed -> owed.kind() == Notice.Kind.STOCKOUT));
    }

    private static List<Case> random(Random random) {
        var lines = new ArrayList<CustomerOrder.Line>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            var state = state(random);
            var told = told(random, i);
            lines.add(new CustomerOrder.Line(
                    line(i, 4818, "Thing " + i, 1 + random.nextInt(9), "4.95"), state, told, null));
        }
        var order = order(4818, "#4818", 1, nov(18), random.nextBoolean() ? null : nov(25))
                .withAsItComes(random.nextBoolean());
        var states = lines.stream()
                .map(each -> new OrderState.Line(each.line(), each.state(), null, null))
                .toList();
        var customer = customer(1, "Priya Nair");
        var full = new CustomerOrder(order, customer, OrderState.of(order, states, TODAY), lines);
        return NoticesOwed.of(List.of(full), gbp("0").currency()).stream()
                .map(notice -> new Case(notice, terms(random)))
                .toList();
    }

    private static LineState state(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new LineState.Ready();
            case 1 -> new LineState.Backordered(TODAY.plusDays(1 + random.nextInt(40)), new Id<>(1), "PO-1", 0);
            default -> new LineState.OutOfStock(0);
        };
    }

    private static NoticeLine told(Random random, long line) {
        return switch (random.nextInt(4)) {
            case 0 -> new NoticeLine(new Id<>(9), new Id<>(9), new Id<>(line), LineStatus.OUT_OF_STOCK, null);
            case 1 ->
                new NoticeLine(
                        new Id<>(9),
                        new Id<>(9),
                        new Id<>(line),
                        LineStatus.BACKORDERED,
                        TODAY.plusDays(1 + random.nextInt(40)));
            default -> new NoticeLine(new Id<>(9), new Id<>(9), new Id<>(line), LineStatus.READY, null);
        };
    }

    private static LetterTerms terms(Random random) {
        var tone = Tone.values()[random.nextInt(Tone.values().length)];
        var reason = Reason.values()[random.nextInt(Reason.values().length)];
        var terms = LetterTerms.plain(TODAY, tone).because(reason);
        return switch (random.nextInt(3)) {
            case 0 -> terms.giving(new Consolation.Discount("SORRY-4818", 5, VALID_UNTIL));
            case 1 -> terms.giving(new Consolation.Gift("a tin of tea", null));
            default -> terms;
        };
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyDateIsThatOfTheOrderOfTheCodeOrOfGoodsADeliveryCovers(Case letter) {
        var allowed = new HashSet<>(Set.of("18 November 2026", "31 January 2027"));
        letter.notice().orders().stream()
                .flatMap(owed -> owed.state().split().parcels().stream())
                .map(SplitPreview.Parcel::leavesOn)
                .filter(day -> day != null)
                .forEach(day -> allowed.add(written(day)));

        assertThat(allowed).containsAll(dates(letter.draft()));
    }

    @ParameterizedTest
    @MethodSource("stockouts")
    void aStockoutLetterGivesNoDateForWhatIsOut(Case letter) {
        var draft = letter.draft();
        var out = letter.notice().lines().map(owed -> owed.line().title()).collect(Collectors.toSet());

        assertThat(draft.subject()).doesNotContainPattern(MONTH);
        for (var line : draft.text().lines().toList()) {
            if (out.stream().anyMatch(line::contains)) {
                assertThat(line).doesNotContainPattern(MONTH);
            }
        }
        assertThat(draft.says()).allSatisfy(told -> assertThat(told.eta()).isNull());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyFactIsFilledInAndEveryLateLineIsNamed(Case letter) {
        var draft = letter.draft();

        assertThat(draft.unfilled()).isEmpty();
        letter.notice()
                .lines()
                .forEach(owed -> assertThat(draft.text()).contains(owed.line().title()));
        assertThat(draft.says()).hasSize((int) letter.notice().lines().count());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void onlyAnApologyGivesSomething(Case letter) {
        var text = letter.draft().text();
        boolean gives = text.contains("SORRY-4818") || text.contains("a tin of tea");

        assertThat(gives)
                .isEqualTo(letter.notice().isApology() && letter.terms().consolation() != null);
    }

    private static Set<String> dates(Draft draft) {
        return DATE.matcher(draft.subject() + "\n" + draft.text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String written(LocalDate day) {
        return WORDS.of(Message.of("messages.value.date", day));
    }
}
