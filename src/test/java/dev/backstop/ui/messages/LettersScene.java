package dev.backstop.ui.messages;

import static dev.backstop.testing.ShopFixture.TODAY;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.Services;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Picture;
import dev.backstop.testing.Fx;
import dev.backstop.testing.MovingClock;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A shop whose best-seller, a cake stand, is out until 4 December, with three customers who do not know yet:
/// Marian Holt waits for ten, Priya Nair for four, Tom Ashdown for one. Amazon offers it still.
final class LettersScene implements Notes, AutoCloseable {
    final MovingClock clock = new MovingClock(ShopFixture.NOW);
    final ShopFixture fixture = new ShopFixture(clock);
    final Texts texts = Fx.texts();
    final List<String> copied = new ArrayList<>();
    final List<URI> links = new ArrayList<>();
    final List<Message> said = new ArrayList<>();
    final List<Problem> troubles = new ArrayList<>();
    final MessageService messages;
    final ListingService listings;
    final MessagesContext context;
    final Product stand;

    /// The shop before anything happened.
    final Picture before = fixture.shop.picture();

    @Nullable
    Runnable step;

    @Nullable
    Path file;

    LettersScene() {
        var open = new OpenShop(fixture.store, fixture.shop, fixture.history);
        var services = new Services(open, texts::text, Locale.UK);
        messages = services.messages();
        listings = services.listings();
        context = new MessagesContext(
                fixture.shop,
                fixture.history,
                messages,
                texts,
                Work.direct(new Failing()),
                new Outbox(copied::add, links::add, _ -> Optional.ofNullable(file)));
        stand = fixture.product("22423", "Regency cakestand", "24.95", 0);
        fixture.purchaseOrder("PO-1047", fixture.supplier("Yiwu", "CN", 30), stand, 100, TODAY.plusDays(11));
        fixture.listing(Channel.Kind.AMAZON, stand, 14);
        fixture.order("Marian Holt", stand, 10, 5);
        fixture.order("Priya Nair", stand, 4, 4);
        fixture.order("Tom Ashdown", stand, 1, 3);
    }

    /// Cancels the order of that customer on the shop's wish; gives the letter that there is to write.
    OwedNotice refund(String customer) {
        var picture = fixture.shop.picture();
        var order = picture.orders().stream()
                .filter(one ->
                        picture.customer(one.customerId()).orElseThrow().name().equals(customer))
                .findFirst()
                .orElseThrow();
        var lines = picture.linesOf(order).stream().map(OrderLine::id).collect(Collectors.toSet());
        new OrderService(fixture.shop, fixture.history).cancel(order.id(), OrderService.CancelledBy.SHOP);
        var letter = messages.occasions()
                .refunded(fixture.shop.picture(), order.id(), lines)
                .orElseThrow();
        messages.occasions().offer(letter);
        return letter;
    }

    /// The one message that was told to that customer.
    Notice told() {
        return messages.said(10).getFirst();
    }

    /// Takes the step that was offered last.
    void take() {
        var offered = step;
        if (offered != null) {
            offered.run();
        }
    }

    @Override
    public void say(Message done) {
        said.add(done);
    }

    @Override
    public void undoable(Message done, Runnable undo) {
        said.add(done);
        step = undo;
    }

    @Override
    public void offer(Message done, Message next, Runnable act) {
        said.add(done);
        step = act;
    }

    @Override
    public void trouble(Problem problem) {
        troubles.add(problem);
    }

    @Override
    public void close() {
        fixture.close();
    }

    private static final class Failing implements Problems {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
