package dev.backstop.ui.orders;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static dev.backstop.ui.orders.OrdersViewModelTest.THROWING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderFormModelTest {
    private final ShopFixture fixture = new ShopFixture();
    private final OrderService orders = new OrderService(fixture.shop, fixture.history);
    private final OrderArchive archive = new OrderArchive(fixture.shop);
    private final Work work = Work.direct(THROWING);
    private final List<Problem> problems = new ArrayList<>();
    private Product mug;

    @BeforeEach
    void aShopWithMugs() {
        mug = fixture.product("MUG", "Blue mug", "12.00", 5);
        fixture.product("TIN", "Cake tin", "8.00", 0);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void savesAnOrderOfANewCustomerAndTakesItBack() {
        var form = blank();
        form.customer().nameProperty().set("Ann Lee");
        form.customer().emailProperty().set("ann@mail.example");
        form.lines().getFirst().productProperty().set(mug);
        form.lines().getFirst().quantityProperty().set(2);
        form.head().urgentProperty().set(true);
        form.head().shipToProperty().set(" 3 Mill Row\nBath BA1 1AA\n");

        save(form);

        var order = onlyOrder();
        assertThat(order.number()).isEqualTo("1001");
        assertThat(order.promisedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(order.paymentStatus()).isEqualTo("paid");
        assertThat(order.urgent()).isTrue();
        assertThat(order.shipTo()).isEqualTo("3 Mill Row\nBath BA1 1AA");
        assertThat(fixture.shop.picture().linesOf(order)).singleElement().satisfies(line -> {
            assertThat(line.sku()).isEqualTo("MUG");
            assertThat(line.quantity()).isEqualTo(2);
            assertThat(line.unitPrice()).isEqualTo(gbp("12.00"));
            assertThat(line.orderedOn()).isEqualTo(TODAY);
        });

        fixture.history.undo();
        assertThat(fixture.shop.picture().orders()).isEmpty();
    }

    @Test
    void suggestsTheChannelsNextNumberUntilOneIsTyped() {
        fixture.order("Bob Ray", mug, 1, 1);
        var form = blank();
        var shopify = form.channels().stream()
                .filter(choice -> choice.channel() != null && choice.channel().kind() == Channel.Kind.SHOPIFY)
                .findFirst()
                .orElseThrow();

        form.channelProperty().set(shopify);
        assertThat(form.head().numberProperty().get()).isEqualTo("#4802");

        form.head().numberProperty().set("X-1");
        form.channelProperty().set(form.channels().getLast());
        assertThat(form.head().numberProperty().get()).isEqualTo("X-1");
    }

    @Test
    void promisesDispatchDaysAfterTheDayItWasPlaced() {
        var form = blank();

        form.head().placedOnProperty().set(LocalDate.of(2026, 11, 19));
        assertThat(form.head().promisedOnProperty().get()).isEqualTo(LocalDate.of(2026, 11, 23));

        form.head().promisedOnProperty().set(LocalDate.of(2026, 12, 1));
        form.head().placedOnProperty().set(TODAY);
        assertThat(form.head().promisedOnProperty().get()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void findsKnownCustomersAndDoesNotDoubleThem() {
        var earlier = fixture.order("Bob Ray", mug, 1, 1);
        orders.cancel(earlier.orderId(), OrderService.CancelledBy.SHOP);
        var form = blank();

        form.customer().nameProperty().set("bob");
        assertThat(form.customer().suggested()).extracting(Customer::name).containsExactly("Bob Ray");
        form.customer().choose(form.customer().suggested().getFirst());
        form.lines().getFirst().productProperty().set(mug);
        save(form);

        assertThat(fixture.store.count(Customer.class)).isEqualTo(1);
        assertThat(openOrders())
                .singleElement()
                .satisfies(order -> assertThat(fixture.shop.picture().customer(order.customerId()))
                        .isPresent());
    }

    @Test
    void knowsATypedCustomerByTheirEMail() {
        fixture.order("Bob Ray", mug, 1, 1);
        var form = blank();
        form.customer().nameProperty().set("Robert Ray");
        form.customer().emailProperty().set("BOB.RAY@mail.example");
        form.lines().getFirst().productProperty().set(mug);

        save(form);

        assertThat(fixture.store.count(Customer.class)).isEqualTo(1);
        assertThat(fixture.shop.picture().customers())
                .extracting(Customer::name)
                .containsExactly("Robert Ray");
    }

    @Test
    void changesAnOrderWithoutLosingWhatWasShipped() {
        var line = fixture.order("Bob Ray", mug, 7, 1);
        orders.shipAvailable(line.orderId());
        var form = OrderFormModel.of(
                archive.order(line.orderId()).orElseThrow(), fixture.shop, orders, archive, work, "Market stall");
        var draft = form.lines().getFirst();

        draft.quantityProperty().set(4);
        assertThat(form.wrongWithLines()).contains(Message.of("orders.form.quantityGone", "Blue mug", 5));

        draft.quantityProperty().set(6);
        form.head().noteProperty().set("leave with neighbour");
        assertThat(form.wrongWithLines()).isEmpty();
        save(form);

        assertThat(onlyOrder().note()).isEqualTo("leave with neighbour");
        assertThat(onlyOrder().number()).isEqualTo("#4801");
        assertThat(fixture.shop.picture().linesOf(onlyOrder())).singleElement().satisfies(now -> {
            assertThat(now.id()).isEqualTo(line.id());
            assertThat(now.shipped()).isEqualTo(5);
            assertThat(now.open()).isEqualTo(1);
        });
    }

    @Test
    void needsAnItemWithAQuantityAndAPrice() {
        var form = blank();
        assertThat(form.wrongWithLines()).contains(Message.of("orders.form.noLines"));

        var line = form.lines().getFirst();
        line.productProperty().set(mug);
        assertThat(form.wrongWithLines()).isEmpty();

        line.quantityProperty().set(0);
        assertThat(form.wrongWithLines()).contains(Message.of("orders.form.quantityMissing", "Blue mug"));

        line.quantityProperty().set(1);
        line.priceProperty().set(null);
        assertThat(form.wrongWithLines()).contains(Message.of("orders.form.priceMissing", "Blue mug"));
    }

    @Test
    void keepsTheFormOpenWhenTheNumberIsTaken() {
        fixture.order("Bob Ray", mug, 1, 1);
        var form = blank();
        form.channelProperty().set(form.channels().getFirst());
        form.customer().nameProperty().set("Ann Lee");
        form.lines().getFirst().productProperty().set(mug);
        form.head().numberProperty().set("#4801");

        form.save(_ -> assertThat(problems).isNotEmpty(), problems::add);

        assertThat(problems)
                .extracting(Problem::what)
                .containsExactly(Message.of("orders.problem.numberTaken", "#4801"));
    }

    @Test
    void findsProductsBySkuBeforeNames() {
        var form = blank();

        assertThat(form.products("ti")).extracting(Product::title).containsExactly("Cake tin");
        assertThat(form.products("blue m")).containsExactly(mug);
        assertThat(form.products("  ")).isEmpty();
        assertThat(form.products("blue tin")).isEmpty();
    }

    private OrderFormModel blank() {
        return OrderFormModel.blank(fixture.shop, orders, archive, work, "Market stall");
    }

    private void save(OrderFormModel form) {
        var saved = new ArrayList<Boolean>();
        form.save(_ -> saved.add(true), problems::add);
        assertThat(problems).isEmpty();
        assertThat(saved).containsExactly(true);
    }

    private List<Order> openOrders() {
        return fixture.shop.picture().orders().stream().filter(Order::isOpen).toList();
    }

    private Order onlyOrder() {
        return Objects.requireNonNull(openOrders().getFirst());
    }
}
