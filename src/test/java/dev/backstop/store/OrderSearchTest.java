package dev.backstop.store;

import static dev.backstop.store.Samples.CHANNEL;
import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.NOON;
import static dev.backstop.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// More orders than are looked at first and than go into a slice: #0, of Rita Rare, is the oldest; every thousandth is
/// hers, the newest but one is open.
class OrderSearchTest {
    private static final int ORDERS = 21_000;
    private static final Customer RITA = new Customer(id(1_001_000), "Rita RARE", "rita@example.com", "", "en", false);
    private static final Customer BOB = new Customer(id(1_001_001), "Bob Often", "", "", "en", false);
    private static final Store STORE = Store.inMemory(CLOCK);

    @BeforeAll
    static void fill() {
        var records = new ArrayList<Entity>();
        records.add(CHANNEL);
        records.add(RITA);
        records.add(BOB);
        for (int i = 0; i < ORDERS; i++) {
            records.add(order(i));
        }
        STORE.apply(Samples.inserting(records), Progress.NONE);
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        search    | limit | found
        rare      | 3     | #20000 #19000 #18000
        ' RITA '  | 2     | #20000 #19000
        rare      | 99    | #20000 #19000 #18000 #17000 #16000 #15000 #14000 #13000 #12000 #11000 #10000 #9000 #8000 #7000 #6000 #5000 #4000 #3000 #2000 #1000 #0
        '#123'    | 4     | #12399 #12398 #12397 #12396
        '#7'      | 1     | #7999
        '#20999'  | 9     | #20999
        '#20998'  | 9     | ''
        often     | 2     | #20999 #20997
        ''        | 3     | #20999 #20997 #20996
        nobody    | 9     | ''
        """, useHeadersInDisplayName = true, maxCharsPerColumn = 1000)
    void closedOrdersAreFoundNewestFirstHoweverManyThereAre(String search, int limit, String found) {
        var numbers =
                STORE.orders().closed(limit, search).stream().map(Order::number).toList();

        assertThat(String.join(" ", numbers)).isEqualTo(found);
    }

    /// Few are asked for by their numbers, for many all orders are gone through; a customer with thousands of orders is
    /// one.
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,     100000
            2,     7000
            7,     100000
            77,    100000
            often, 100000
            """)
    void thoseAreFoundThatHaveTheTextHoweverManyTheyAre(String text, int limit) {
        var numbers =
                STORE.orders().closed(limit, text).stream().map(Order::number).toList();

        assertThat(numbers)
                .isEqualTo(IntStream.range(0, ORDERS)
                        .map(i -> ORDERS - 1 - i)
                        .filter(i -> i != ORDERS - 2)
                        .filter(i -> text.equals("often")
                                ? i % 1_000 != 0
                                : String.valueOf(i).contains(text))
                        .limit(limit)
                        .mapToObj(i -> "#" + i)
                        .toList());
    }

    /// What was found before is not what is found after a change.
    @Test
    void whoIsRenamedAndWhatIsNewOrGoneIsFoundSo() {
        assertThat(STORE.orders().closed(9, "renamed")).isEmpty();
        var renamed = new Customer(RITA.id(), "Rita Renamed", RITA.email(), "", "en", false);
        var renaming = Samples.of(Edit.update(Customer.class, RITA, renamed));
        STORE.apply(renaming, Progress.NONE);
        assertThat(STORE.orders().closed(99, "renamed")).hasSize(21);
        STORE.apply(renaming.inverted(), Progress.NONE);
        assertThat(STORE.orders().closed(9, "renamed")).isEmpty();

        assertThat(STORE.orders().closed(9, "x-17")).isEmpty();
        var old = Samples.inserting(List.of(order("X-17", 3_000_000, -1)));
        STORE.apply(old, Progress.NONE);
        assertThat(STORE.orders().closed(9, "x-17")).extracting(Order::number).containsExactly("X-17");
        STORE.apply(old.inverted(), Progress.NONE);
        assertThat(STORE.orders().closed(9, "x-17")).isEmpty();
    }

    @Test
    void aSearchThatIsCancelledEnds() {
        var more = Samples.inserting(
                List.of(new Customer(id(1_001_002), "Ned New", "", "", "en", false), order("X-18", 3_000_001, -1)));
        STORE.apply(more, Progress.NONE);
        STORE.apply(more.inverted(), Progress.NONE); // nothing is kept of before
        var looks = new AtomicInteger();
        var after = new Progress() {
            @Override
            public void at(int done, int total, Message doing) {
                throw new IllegalStateException("A search tells no progress");
            }

            @Override
            public boolean cancelled() {
                return looks.incrementAndGet() > 2;
            }
        };

        assertThatThrownBy(() -> STORE.orders().closed(9, "nobody", after)).isInstanceOf(CancellationException.class);
        assertThat(looks).hasValue(3);
        assertThat(STORE.count(Order.class)).as("the file is as it was").isEqualTo(ORDERS);
    }

    private static Order order(int number) {
        return order("#" + number, 2_000_000L + (number * 11L) % ORDERS, number); // not in the order of their time
    }

    private static Order order(String name, long id, int number) {
        var at = NOON.plusSeconds(number);
        boolean isOpen = number == ORDERS - 2;
        return new Order(
                new Id<>(id),
                CHANNEL.id(),
                name,
                (number % 1_000 == 0 ? RITA : BOB).id(),
                at,
                null,
                "paid",
                false,
                false,
                "",
                "",
                "",
                isOpen || number % 2 == 0 ? null : at,
                !isOpen && number % 2 == 0 ? at : null,
                false);
    }
}
