package dev.backstop.service.listings;

import dev.backstop.domain.value.Message;
import dev.backstop.io.web.LiveStock;
import dev.backstop.io.web.LiveStock.Backorders;
import dev.backstop.io.web.LiveStock.Managed;
import dev.backstop.io.web.StockWish;
import org.jspecify.annotations.Nullable;

/// What a WooCommerce shop says of a listing, in a few words.
final class WooWords {
    private WooWords() {}

    static Message now(LiveStock live) {
        return says(live.managed(), live.quantity(), live.status(), live.backorders(), live.shown());
    }

    static Message then(StockWish wish) {
        var live = wish.live();
        var quantity = wish.newQuantity();
        var status = wish.newStatus();
        var backorders = wish.newBackorders();
        return says(
                live.managed(),
                quantity == null ? live.quantity() : quantity,
                status == null ? live.status() : status,
                backorders == null ? live.backorders() : backorders,
                live.shown() && !wish.hides());
    }

    private static Message says(
            Managed managed,
            @Nullable Integer quantity,
            LiveStock.Status status,
            Backorders backorders,
            boolean shown) {
        var words = managed != Managed.NOWHERE && quantity != null
                ? Message.of("connection.says.units", quantity)
                : switch (status) {
                    case IN_STOCK -> Message.of("connection.says.inStock");
                    case OUT_OF_STOCK -> Message.of("connection.says.outOfStock");
                    case ON_BACKORDER -> Message.of("connection.says.onBackorder");
                };
        if (backorders != Backorders.NO) {
            words = Message.of("connection.says.selling", words);
        }
        return shown ? words : Message.of("connection.says.hidden", words);
    }
}
