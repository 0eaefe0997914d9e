package dev.backstop.service.messages;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.consolation.StockItem;
import dev.backstop.engine.message.Consolation;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.Tone;
import dev.backstop.service.SettingsService;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.orders.OrderService.CancelledBy;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Marian waits for jars that nobody delivers; a mug of hers is ready. Hearts lie on the shelf for years.
class ConsolationServiceTest {
    private final ShopFixture fixture = new ShopFixture();
    private final MessageService messages = new MessageService(fixture.shop, fixture.history, Fx.texts()::text);
    private final ConsolationService consolations = messages.consolations();
    private final OrderService orders = new OrderService(fixture.shop, fixture.history);
    private final SettingsService settings = new SettingsService(fixture.shop, fixture.history);
    private Product heart;
    private Product pot;
    private OrderLine jars;

    @BeforeEach
    void shop() {
        heart = fixture.product("HEART", "Heart of wicker", "2.95", 214);
        pot = fixture.product("POT", "Honey pot", "3.50", 9);
        var jar = fixture.product("JAR", "Jam jar", "3.00", 0);
        var mug = fixture.product("MUG", "Blue mug", "12.00", 3);
        fixture.order("Somebody", heart, 6, 20);
        jars = fixture.order("Marian Holt", jar, 2, 5);
        addLine(mug, 1);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void suggestsWhatCostsLittleAndLiesLong() {
        assertThat(gifts()).extracting(item -> item.product().sku().value()).containsExactly("HEART", "POT");

        rules(new ConsolationRules(ConsolationRules.ONLY, 5, gbp("1.99"), null, null));

        assertThat(gifts()).isEmpty();
    }

    @Test
    void aGiftIsTakenFromTheShelfAndComesBackWithUndo() {
        consolations.addGift(jars.orderId(), heart.id());

        assertThat(waiting()).extracting(ParcelGift::title).containsExactly("Heart of wicker");
        assertThat(fixture.shop.picture().position(heart.id()).onHand()).isEqualTo(213);
        assertThat(consolations.budget(fixture.shop.picture()).spent()).isEqualTo(gbp("2.00"));

        fixture.history.undo();

        assertThat(waiting()).isEmpty();
        assertThat(fixture.shop.picture().position(heart.id()).onHand()).isEqualTo(214);
    }

    @Test
    void aGiftTakenOutIsOnTheShelfAgain() {
        consolations.addGift(jars.orderId(), heart.id());

        consolations.removeGift(waiting().getFirst());

        assertThat(waiting()).isEmpty();
        assertThat(fixture.shop.picture().position(heart.id()).onHand()).isEqualTo(214);
    }

    @Test
    void aGiftLeavesWithTheNextParcelAndStillCounts() {
        consolations.addGift(jars.orderId(), heart.id());

        orders.shipAvailable(jars.orderId());

        assertThat(fixture.shop.picture().giftsOf(jars.orderId()))
                .singleElement()
                .satisfies(gift -> assertThat(gift.isWaiting()).isFalse());
        assertThat(consolations.budget(fixture.shop.picture()).spent()).isEqualTo(gbp("2.00"));
    }

    @Test
    void aCancelledOrdersGiftComesBack() {
        consolations.addGift(jars.orderId(), heart.id());

        orders.cancel(jars.orderId(), CancelledBy.CUSTOMER);

        assertThat(fixture.shop.picture().giftsOf(jars.orderId())).isEmpty();
        assertThat(fixture.shop.picture().position(heart.id()).onHand()).isEqualTo(214);
    }

    @Test
    void nothingIsGivenBeyondTheMonthsCap() {
        rules(new ConsolationRules(ConsolationRules.ONLY, 5, gbp("2.00"), gbp("3.00"), null));
        consolations.addGift(jars.orderId(), heart.id());

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> consolations.addGift(jars.orderId(), pot.id()))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("messages.problem.overCap"));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aToldDiscountIsIssuedOnceWithItsCost() {
        tell(new Consolation.Discount("SORRY-1", 10, TODAY.plusDays(60)));

        // 10 % of the average of 17.70 and 18.00
        assertThat(fixture.shop.picture().discountCodes())
                .singleElement()
                .satisfies(code -> assertThat(code.cost()).isEqualTo(gbp("1.785")));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> tell(new Consolation.Discount("sorry-1", 10, TODAY.plusDays(60))))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("messages.problem.codeTaken"));
    }

    @Test
    void aDiscountBeyondTheCapIsRefusedAndNobodyCountsAsTold() {
        rules(new ConsolationRules(ConsolationRules.ONLY, 5, gbp("2.00"), gbp("1.00"), null));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> tell(new Consolation.Discount("SORRY-1", 10, TODAY.plusDays(60))));

        assertThat(messages.owed(fixture.shop.picture())).hasSize(1);
        assertThat(fixture.shop.picture().discountCodes()).isEmpty();
    }

    @Test
    void aGiftThatWasWrittenOfGoesIntoTheParcel() {
        tell(new Consolation.Gift("Heart of wicker", heart.id()));

        assertThat(waiting()).extracting(ParcelGift::sku).containsExactly("HEART");

        fixture.history.undo();
        assertThat(waiting()).isEmpty();
        assertThat(messages.owed(fixture.shop.picture())).hasSize(1);
    }

    @Test
    void offersASubstituteInTheLetterAndKeepsIt() {
        assertThat(consolations.substitutes(fixture.shop.picture(), jars))
                .extracting(StockItem::product)
                .containsExactly(heart, pot);

        assertThat(messages.offerSwap(jars.id(), pot)).isTrue();

        assertThat(messages.drafts(fixture.shop.picture()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.body()).contains("Instead of Jam jar", "Honey pot"));
    }

    @Test
    void aSwapSendsTheSubstituteAtTheAgreedPriceAndKeepsTheDemand() {
        orders.swap(jars.id(), pot.id());

        var order = fixture.shop.picture().order(jars.orderId()).orElseThrow();
        var lines = fixture.shop.picture().linesOf(order);
        assertThat(lines)
                .filteredOn(line -> line.sku().equals("POT"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.quantity()).isEqualTo(2);
                    assertThat(line.unitPrice()).isEqualTo(gbp("3.00"));
                });
        var swapped = fixture.shop.picture().line(jars.id()).orElseThrow();
        assertThat(swapped.open()).isZero();
        assertThat(swapped.demand()).isEqualTo(2);
    }

    private void tell(Consolation consolation) {
        var notice = messages.owed(fixture.shop.picture()).stream().findFirst();
        if (notice.isEmpty()) {
            fixture.order(
                    "Priya Nair", fixture.shop.picture().productBySku("JAR").orElseThrow(), 1, 1);
        }
        var owed = messages.owed(fixture.shop.picture()).getFirst();
        var draft = messages.draft(owed, LetterTerms.plain(TODAY, Tone.WARM).giving(consolation));
        messages.told(draft, draft.subject(), draft.text(), Notice.Way.BY_HAND, consolation);
    }

    private List<StockItem> gifts() {
        var order = fixture.shop.picture().order(jars.orderId()).orElseThrow();
        return consolations.gifts(fixture.shop.picture(), fixture.shop.picture().linesOf(order));
    }

    private List<ParcelGift> waiting() {
        Id<Order> order = jars.orderId();
        return fixture.shop.picture().giftsOf(order).stream()
                .filter(ParcelGift::isWaiting)
                .toList();
    }

    private void rules(ConsolationRules rules) {
        settings.save(settings.settings(), rules);
    }

    private void addLine(Product product, int quantity) {
        fixture.perform(Edit.insert(
                OrderLine.class,
                new OrderLine(
                        fixture.shop.newId(),
                        jars.orderId(),
                        product.id(),
                        product.sku().value(),
                        product.name(),
                        TODAY.minusDays(5),
                        quantity,
                        0,
                        0,
                        false,
                        product.price())));
    }
}
