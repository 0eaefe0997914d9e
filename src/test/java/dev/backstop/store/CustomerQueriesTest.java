package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.CUSTOMER;
import static dev.backstop.store.Samples.NOON;
import static dev.backstop.store.Samples.ORDER;
import static dev.backstop.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerQueriesTest {
    private static final Customer BELL = new Customer(id(1031), "Bell & Co.", "post@bell.example", "", "en", true);

    private final Store store = Store.inMemory(CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsCustomersByAnyPartOfNameOrEMail() {
        store.apply(Samples.inserting(List.of(CUSTOMER, BELL)), Progress.NONE);

        assertThat(store.orders().customersLike("exam", 10, Progress.NONE)).containsExactly(CUSTOMER, BELL);
        assertThat(store.orders().customersLike(" BELL ", 10, Progress.NONE)).containsExactly(BELL);
        assertThat(store.orders().customersLike("exam", 1, Progress.NONE)).containsExactly(CUSTOMER);
        assertThat(store.orders().customersLike("%", 10, Progress.NONE)).isEmpty();
    }

    /// As an import of many orders asks: H2 takes no more than 65,536 keys at once.
    @Test
    void findsRecordsAmongMoreKeysThanOneQueryTakes() {
        store.apply(Samples.inserting(List.of(Samples.CHANNEL, CUSTOMER, BELL, ORDER)), Progress.NONE);
        var keys = new ArrayList<>(
                IntStream.range(0, 70_000).mapToObj(i -> "nobody " + i).toList());
        keys.addFirst(BELL.key());
        keys.add(CUSTOMER.key());
        keys.add(ORDER.number());
        var ids = new ArrayList<Id<Customer>>();
        LongStream.range(100_000, 170_000).forEach(i -> ids.add(id(i)));
        ids.addFirst(BELL.id());
        ids.add(CUSTOMER.id());

        assertThat(store.orders().customersByKey(keys).values()).containsExactlyInAnyOrder(CUSTOMER, BELL);
        assertThat(store.orders().byNumber(Samples.CHANNEL.id(), keys).values()).containsExactly(ORDER);
        assertThat(store.orders().customers(ids)).as("by id").containsExactly(CUSTOMER, BELL);
    }

    @Test
    void givesAllOrdersOfACustomerNewestFirst() {
        Order shipped = Samples.order(1045, "#4820").shipped(NOON);
        store.apply(Samples.inserting(List.of(Samples.CHANNEL, CUSTOMER, BELL, ORDER, shipped)), Progress.NONE);

        assertThat(store.orders().of(CUSTOMER.id())).containsExactly(shipped, ORDER);
        assertThat(store.orders().of(BELL.id())).isEmpty();
    }
}
