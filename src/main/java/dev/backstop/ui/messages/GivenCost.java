package dev.backstop.ui.messages;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.message.Consolation;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.messages.DiscountCost;
import dev.backstop.service.shop.Picture;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What it costs to give what a letter gives, and by how much that passes the month's cap. Read from the shop's file,
/// so that it is known a little later.
final class GivenCost {
    private final MessagesContext context;
    private final Runnable known;
    private final ReadOnlyObjectWrapper<@Nullable DiscountCost> discount = new ReadOnlyObjectWrapper<>();
    private @Nullable Money excess;
    private @Nullable Asked asked;

    /// `known` is called when the cost has become known.
    GivenCost(MessagesContext context, Runnable known) {
        this.context = context;
        this.known = known;
    }

    /// What a discount costs; nothing where none is given or it is not known yet.
    ReadOnlyObjectProperty<@Nullable DiscountCost> discountProperty() {
        return discount.getReadOnlyProperty();
    }

    /// By how much it passes the cap, as far as that is known.
    Optional<Money> excess() {
        return Optional.ofNullable(excess);
    }

    /// Nothing is known any more.
    void forget() {
        asked = null;
        discount.set(null);
        excess = null;
    }

    /// Finds out what giving that with the letter costs.
    void read(OwedNotice notice, Consolation given) {
        var question = new Asked(notice, given);
        asked = question;
        var picture = context.shop().picture();
        context.work().latest("letter cost", () -> found(picture, question), found -> {
            if (!question.equals(asked)) {
                return;
            }
            if (picture != context.shop().picture()) {
                read(notice, given); // the shop has changed meanwhile
                return;
            }
            discount.set(found.discount());
            excess = found.excess();
            known.run();
        });
    }

    private record Asked(OwedNotice notice, Consolation given) {}

    private record Found(
            @Nullable DiscountCost discount, @Nullable Money excess) {}

    private Found found(Picture picture, Asked question) {
        var messages = context.messages();
        var discount = question.given() instanceof Consolation.Discount(var _, var percent, var _)
                ? messages.cost(picture, question.notice(), percent).orElse(null)
                : null;
        return new Found(
                discount,
                messages.overCap(picture, question.notice(), question.given()).orElse(null));
    }
}
