package dev.backstop.io.web;

import org.jspecify.annotations.Nullable;

/// What a product or variation of the shop should say from now on; what is absent stays.
///
/// Where the shop counts units, the quantity is set and it works out the status by itself. Where it does not, it is
/// not made to: the status says what the quantity would.
public record StockWish(
        LiveStock live,
        @Nullable Integer quantity,
        @Nullable Boolean sellsWhenOut,
        boolean hide) {
    /// The quantity that the shop has to be told, if it counts units here and has another number.
    public @Nullable Integer newQuantity() {
        return live.managed() == LiveStock.Managed.HERE && quantity != null && !quantity.equals(live.quantity())
                ? quantity
                : null;
    }

    /// The backorder setting to tell; one that sells already keeps its way of saying so.
    public LiveStock.@Nullable Backorders newBackorders() {
        if (sellsWhenOut == null) {
            return null;
        }
        boolean sells = live.backorders() != LiveStock.Backorders.NO;
        if (sells == sellsWhenOut) {
            return null;
        }
        return sellsWhenOut ? LiveStock.Backorders.NOTIFY : LiveStock.Backorders.NO;
    }

    /// The status to tell, where the shop does not count units.
    public LiveStock.@Nullable Status newStatus() {
        if (live.managed() != LiveStock.Managed.NOWHERE || quantity == null) {
            return null;
        }
        var backorders = newBackorders();
        boolean sells = (backorders == null ? live.backorders() : backorders) != LiveStock.Backorders.NO;
        var wanted = quantity > 0
                ? LiveStock.Status.IN_STOCK
                : sells ? LiveStock.Status.ON_BACKORDER : LiveStock.Status.OUT_OF_STOCK;
        return wanted == live.status() ? null : wanted;
    }

    /// Whether it has to be taken out of sight.
    public boolean hides() {
        return hide && live.shown();
    }

    /// Whether nothing has to be told.
    public boolean isEmpty() {
        return newQuantity() == null && newBackorders() == null && newStatus() == null && !hides();
    }

    /// Whether the quantity would have to be set at the parent, for all its variations together; not done from here.
    public boolean isForParent() {
        return live.managed() == LiveStock.Managed.AT_PARENT && quantity != null && !quantity.equals(live.quantity());
    }
}
