package dev.backstop.service.shop;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.importing.ImportService;
import dev.backstop.service.orders.OrderService;
import dev.backstop.testing.MovingClock;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two tea towels that nobody has were ordered on the channel; two mugs are sent in their place.
class SubstituteTest {
    private static final String HEADER =
            "Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem quantity,Lineitem name,"
                    + "Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name,Cancelled at\n";
    private static final String ORDERED =
            "#1001,priya@mail.example,paid,unfulfilled,GBP,2026-11-20 10:00:00 +0000,2,Tea towel,8.00,TOWEL,pending,"
                    + "Priya Nair,\n";

    private final MovingClock clock = new MovingClock(ShopFixture.NOW);
    private final ShopFixture fixture = new ShopFixture(clock);
    private final Product mug = fixture.product("MUG", "Blue mug", "12.50", 5);
    private final Product towel = fixture.product("TOWEL", "Tea towel", "8.00", 0);

    @TempDir
    private Path folder;

    @BeforeEach
    void swap() throws IOException {
        take(ORDERED);
        new OrderService(fixture.shop, fixture.history).swap(lines().getFirst().id(), mug.id());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void addsNoDemandOfItsOwn() {
        assertThat(fixture.shop.picture().demand(towel.id()).sum(TODAY.minusDays(9), TODAY.plusDays(1)))
                .isEqualTo(2);
        assertThat(fixture.shop.picture().demand(mug.id()).days()).isZero();
        assertThat(PictureMaker.of(fixture.store.records(), TODAY)
                        .demand(mug.id())
                        .days())
                .isZero();
    }

    @Test
    void theSameFileAgainLeavesItInPlace() throws IOException {
        take(ORDERED);

        assertThat(lines()).hasSize(2);
        assertThat(fixture.shop.picture().state(substitute())).isEqualTo(new LineState.Ready());
    }

    @Test
    void leavesWhenTheChannelSaysThatTheOrderLeft() throws IOException {
        take(ORDERED.replace("unfulfilled", "fulfilled").replace("pending", "fulfilled"));

        assertThat(lines().getFirst().shipped()).isZero();
        assertThat(lines().getFirst().cancelled()).isEqualTo(2);
        assertThat(substitute().shipped()).isEqualTo(2);
        assertThat(fixture.shop.picture().position(mug.id()).onHand()).isEqualTo(3);
        assertThat(fixture.shop.picture().position(towel.id()).onHand()).isZero();
        assertThat(order().shippedAt()).isNotNull();
    }

    @Test
    void keepsItsOrderOpenWhileTheRestHasLeft() throws IOException {
        var more = "#1001,,,,,,1,Cake tin,9.95,TIN,";
        fixture.product("TIN", "Cake tin", "9.95", 1);
        take(ORDERED + more + "pending,,\n");
        take(ORDERED + more + "fulfilled,,\n");

        assertThat(order().isOpen()).isTrue();
        assertThat(fixture.shop.picture().state(substitute())).isEqualTo(new LineState.Ready());
    }

    @Test
    void isCalledOffWithItsOrder() throws IOException {
        take(ORDERED.replace("Priya Nair,", "Priya Nair,2026-11-22 10:00:00 +0000"));

        assertThat(substitute().open()).isZero();
        assertThat(order().cancelledAt()).isNotNull();
    }

    private OrderLine substitute() {
        return lines().getLast();
    }

    private Order order() {
        return fixture.shop.picture().orders().iterator().next();
    }

    private List<OrderLine> lines() {
        var lines = fixture.shop.picture().linesOf(order());
        return lines.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .filter(line -> line.productId() == null || !line.sku().equals("TIN"))
                .toList();
    }

    private void take(String rows) throws IOException {
        var file = Files.writeString(folder.resolve("orders.csv"), HEADER + rows);
        clock.moveOn(Duration.ofHours(1));
        var imports = new ImportService(fixture.shop, fixture.history, Message::key);
        var loaded = List.of(imports.load(file, Progress.NONE));
        imports.accept(imports.preview(loaded, Map.of(), Progress.NONE), Progress.NONE);
    }
}
