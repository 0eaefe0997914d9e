package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.consolation.StockItem;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.engine.stock.SplitPreview;
import dev.backstop.service.orders.DropshipService;
import dev.backstop.service.orders.OrderArchive.CustomerRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything the screen says about one order. `parcelsSent` have left already. `margin` is absent where the cost
/// of a product is not known; the record where the customer is not. `parcelPostage` is what a further parcel costs,
/// if the owner has said so.
record OrderDetail(
        LocalDate today,
        Order order,
        LocalDate placedOn,
        @Nullable Customer customer,
        @Nullable Channel channel,
        OrderState state,
        Told told,
        @Nullable Money total,
        List<Line> lines,
        int parcelsSent,
        @Nullable Money margin,
        List<Remedy> remedies,
        Gifts gifts,
        @Nullable Money parcelPostage,
        List<Happening> happenings,
        @Nullable CustomerRecord record) {
    OrderDetail {
        lines = List.copyOf(lines);
        remedies = List.copyOf(remedies);
        happenings = List.copyOf(happenings);
    }

    /// A line with where its units come from; `routing` is who ships an open line of a dropshipped product:
    /// `shippedOn` is the day the latest of it left, if that is known; `dropshipper` the supplier that sends it
    /// instead of the shelf.
    record Line(
            OrderLine line,
            LineState state,
            @Nullable LocalDate shippedOn,
            @Nullable Integer parcel,
            @Nullable String dropshipper,
            DropshipService.@Nullable Routing routing) {
        Money total() {
            return line.unitPrice().times(line.quantity());
        }
    }

    /// What can be done about a line without a date: who could deliver when if it is ordered today, soonest first,
    /// and what cancelling it would give back. `draft` is the number of a purchase order for it that is not sent
    /// yet; `substitutes` lie on the shelf, the nearest first. `isOwed` while the customer has not been told of it.
    record Remedy(
            OrderLine line,
            Money refund,
            @Nullable Id<Product> product,
            List<Source> sources,
            @Nullable String draft,
            List<StockItem> substitutes,
            boolean isOwed) {
        Remedy {
            sources = List.copyOf(sources);
            substitutes = List.copyOf(substitutes);
        }
    }

    /// The gifts that lie in the next parcel, and those that would fit it, the best first.
    record Gifts(List<ParcelGift> inParcel, List<StockItem> fitting) {
        Gifts {
            inParcel = List.copyOf(inParcel);
            fitting = List.copyOf(fitting);
        }
    }

    /// A supplier with the day on which its goods would be here if they were ordered today.
    record Source(String supplier, LocalDate arrivesOn) {}

    /// Something the customer has heard or is about to hear, or that happened to the order.
    sealed interface Happening {
        Instant at();

        /// News about that many lines, which nobody has told yet.
        record Owed(Instant at, int lines) implements Happening {}

        record Said(Instant at, Notice notice) implements Happening {}

        record ParcelLeft(Instant at, int parcel) implements Happening {}

        record Placed(Instant at) implements Happening {}
    }

    /// All open lines as they would leave: as they come, or with one later parcel.
    SplitPreview parcels(ParcelChoice choice) {
        return choice == ParcelChoice.ONE_LATER ? state.split().withOneLaterParcel(today) : state.split();
    }

    /// The days after today on which parcels could leave.
    List<LocalDate> laterDays() {
        return state.split().parcels().stream()
                .map(SplitPreview.Parcel::leavesOn)
                .filter(day -> day != null && day.isAfter(today))
                .toList();
    }

    /// Whether something is on the shelf for this order now.
    boolean canShip() {
        return order.isOpen() && state.split().leavingOn(today).isPresent();
    }

    /// Whether what waits is news to the customer.
    boolean owesNews() {
        return told == Told.NOT_TOLD;
    }
}
