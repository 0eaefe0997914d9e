package dev.backstop.engine.intake.layout;

import org.jspecify.annotations.Nullable;

/// How far an order is, told of the words of its platform.
///
/// `payment` is what the file says of it, for the owner to read. An order that is not `confirmed` was never paid for.
/// `shipped` is absent where the file does not tell; then each line may still tell it.
public record OrderState(
        String payment, boolean confirmed, @Nullable Boolean shipped, boolean cancelled) {
    /// An order to be shipped.
    public static OrderState open(String payment) {
        return new OrderState(payment, true, false, false);
    }

    /// An order of which everything has left.
    public static OrderState shipped(String payment) {
        return new OrderState(payment, true, true, false);
    }

    /// An order that will not be shipped.
    public static OrderState cancelled(String payment) {
        return new OrderState(payment, true, false, true);
    }

    /// An order that nobody has paid for yet.
    public static OrderState unpaid(String payment) {
        return new OrderState(payment, false, false, false);
    }

    /// An order of which the file says nothing like that.
    public static OrderState untold(String payment) {
        return new OrderState(payment, true, null, false);
    }
}
