package dev.backstop.ui.messages;

import dev.backstop.engine.consolation.StockItem;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.ui.kit.Sought;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The products that fit as a gift with a letter, the best first; known a little after the letter is begun.
final class FittingGifts {
    private static final int MOST = 8;

    private final MessagesContext context;
    private List<StockItem> items = List.of();

    FittingGifts(MessagesContext context) {
        this.context = context;
    }

    /// None are known any more.
    void forget() {
        items = List.of();
    }

    /// Finds out what fits into the parcels of that notice's orders; `found` hears of it, and takes it by `set`.
    void read(OwedNotice notice, Consumer<List<StockItem>> found) {
        var picture = context.shop().picture();
        var lines = notice.orders().stream()
                .flatMap(order -> picture.linesOf(order.order()).stream())
                .toList();
        context.work()
                .latest("letter gifts", () -> context.messages().consolations().gifts(picture, lines), found);
    }

    void set(List<StockItem> fitting) {
        items = List.copyOf(fitting);
    }

    /// The name of the best of them.
    Optional<String> best() {
        return items.stream().findFirst().map(item -> item.product().name());
    }

    /// The one of that name.
    Optional<StockItem> named(String name) {
        return items.stream()
                .filter(item -> item.product().name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The name of one that a text names.
    Optional<String> namedIn(String text) {
        return items.stream()
                .map(item -> item.product().name())
                .filter(text::contains)
                .findFirst();
    }

    /// Those whose name has what is typed; none once one is typed in full.
    List<StockItem> like(String typed) {
        var sought = Sought.of(typed);
        return named(typed.strip()).isPresent()
                ? List.of()
                : items.stream()
                        .filter(item -> sought.isIn(item.product().name()))
                        .limit(MOST)
                        .toList();
    }
}
