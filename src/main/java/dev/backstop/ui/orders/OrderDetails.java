package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.service.messages.ConsolationService;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderArchive.FiledOrder;
import dev.backstop.service.orders.OrderArchive.Shipment;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.LineRouting;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.UnitCosts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what the screen says about one order, from the picture of the shop and its file.
final class OrderDetails {
    private final Picture picture;
    private final OrderArchive archive;
    private final ConsolationService consolations;
    private final PlanService plans;
    private final FiledOrder filed;
    private final List<Shipment> shipments;
    private final int parcelsSent;

    private OrderDetails(Picture picture, OrderServices services, FiledOrder filed) {
        this.picture = picture;
        this.archive = services.archive();
        this.consolations = services.consolations();
        this.plans = services.plans();
        this.filed = filed;
        this.shipments = archive.shipments(filed);
        this.parcelsSent = OrderArchive.parcelsSent(filed, shipments);
    }

    /// The order as it is now.
    static OrderDetail of(Picture picture, OrderServices services, FiledOrder filed) {
        return new OrderDetails(picture, services, filed).detail();
    }

    private OrderDetail detail() {
        var order = filed.order();
        var customer = filed.customer();
        var state = OrderRows.state(order, filed.lines(), picture);
        var news = OrderNews.of(filed, state, picture);
        return new OrderDetail(
                picture.today(),
                order,
                LocalDate.ofInstant(order.placedAt(), zone()),
                customer,
                picture.channel(order.channelId()).orElse(null),
                state,
                news.told(),
                OrderRows.sum(filed.lines(), OrderRows::kept).orElse(null),
                filed.lines().stream().map(this::line).toList(),
                parcelsSent,
                new UnitCosts(picture).margin(filed.lines()).orElse(null),
                order.isOpen() ? new Remedies(picture, consolations, plans, news).of(filed.lines()) : List.of(),
                gifts(state),
                picture.consolationRules().parcelPostage(),
                happenings(news),
                customer == null
                        ? null
                        : archive.recordOf(customer.id(), picture.today().minusYears(1), order.id()));
    }

    /// A gift is suggested for who waits, and only one a parcel.
    private OrderDetail.Gifts gifts(OrderState state) {
        var inParcel = picture.giftsOf(filed.order().id()).stream()
                .filter(ParcelGift::isWaiting)
                .toList();
        boolean waits = state.split().parcels().stream()
                .anyMatch(parcel -> !picture.today().equals(parcel.leavesOn()));
        boolean isWanted = filed.order().isOpen() && waits && inParcel.isEmpty();
        return new OrderDetail.Gifts(inParcel, isWanted ? consolations.gifts(picture, filed.lines()) : List.of());
    }

    private OrderDetail.Line line(OrderLine line) {
        var product = line.productId();
        int latest = latestShipment(line);
        var at = latest < 0 ? filed.order().shippedAt() : shipments.get(latest).at();
        var routing = LineRouting.of(picture, line).orElse(null);
        return new OrderDetail.Line(
                line,
                picture.state(line),
                line.shipped() == 0 || at == null ? null : LocalDate.ofInstant(at, zone()),
                latest < 0 ? null : firstKnownParcel() + latest,
                product == null ? null : dropshipper(product, routing),
                routing);
    }

    /// The place of the line's latest shipment among all of the order; -1 if none is known.
    private int latestShipment(OrderLine line) {
        for (int i = shipments.size() - 1; i >= 0; i--) {
            if (shipments.get(i).units().containsKey(line.id())) {
                return i;
            }
        }
        return -1;
    }

    /// The number of the first parcel we know of.
    private int firstKnownParcel() {
        return parcelsSent - shipments.size() + 1;
    }

    private @Nullable String dropshipper(Id<Product> id, @Nullable LineRouting routing) {
        var ships = routing == null ? Optional.<LineRouting.Candidate>empty() : routing.shipper();
        if (ships.isPresent()) {
            return ships.get().supplier().name();
        }
        return picture.product(id)
                .filter(product -> product.fulfilment() == Product.Fulfilment.DROPSHIPPED)
                .flatMap(_ -> picture.mainOffer(id))
                .flatMap(offer -> picture.supplier(offer.supplierId()))
                .map(supplier -> supplier.name())
                .orElse(null);
    }

    /// The news still owed first, then what happened, the newest first.
    private List<OrderDetail.Happening> happenings(OrderNews news) {
        var all = new ArrayList<OrderDetail.Happening>();
        all.add(new OrderDetail.Happening.Placed(filed.order().placedAt()));
        for (int i = 0; i < shipments.size(); i++) {
            all.add(new OrderDetail.Happening.ParcelLeft(shipments.get(i).at(), firstKnownParcel() + i));
        }
        for (Notice notice : archive.noticesAbout(filed)) {
            if (notice.toldAt() != null) {
                all.add(new OrderDetail.Happening.Said(notice.toldAt(), notice));
            }
        }
        all.sort(Comparator.comparing(OrderDetail.Happening::at).reversed());
        news.owed()
                .ifPresent(owed -> all.addFirst(new OrderDetail.Happening.Owed(
                        owed.since(), (int) owed.lines().count())));
        return all;
    }

    private ZoneId zone() {
        return picture.settings().zone();
    }
}
