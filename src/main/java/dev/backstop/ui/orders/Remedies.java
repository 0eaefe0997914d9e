package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.replenish.Closures;
import dev.backstop.engine.replenish.LeadTime;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.ConsolationService;
import dev.backstop.service.Picture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be done about lines that no dated delivery covers.
final class Remedies {
    private final Picture picture;
    private final ConsolationService consolations;
    private final OrderNews news;

    Remedies(Picture picture, ConsolationService consolations, OrderNews news) {
        this.picture = picture;
        this.consolations = consolations;
        this.news = news;
    }

    /// One remedy for each such line.
    List<OrderDetail.Remedy> of(List<OrderLine> lines) {
        return lines.stream()
                .filter(line -> picture.state(line) instanceof LineState.OutOfStock)
                .map(this::remedy)
                .toList();
    }

    private OrderDetail.Remedy remedy(OrderLine line) {
        var product = line.productId();
        var sources = product == null ? List.<OrderDetail.Source>of() : sources(product);
        return new OrderDetail.Remedy(
                line,
                line.unitPrice().times(line.open()),
                product,
                sources,
                product == null ? null : draft(product),
                consolations.substitutes(picture, line),
                isOwed(line));
    }

    private boolean isOwed(OrderLine line) {
        return news.owed().stream()
                .flatMap(OwedNotice::lines)
                .anyMatch(owed -> owed.line().id().equals(line.id()));
    }

    private List<OrderDetail.Source> sources(Id<Product> product) {
        return picture.offersFor(product).stream()
                .filter(Offer::active)
                .flatMap(offer -> source(offer).stream())
                .sorted(Comparator.comparing(OrderDetail.Source::arrivesOn))
                .toList();
    }

    private Optional<OrderDetail.Source> source(Offer offer) {
        return picture.supplier(offer.supplierId())
                .filter(supplier -> !supplier.isStopped(picture.today()) && supplier.retiredOn() == null)
                .map(supplier -> new OrderDetail.Source(supplier.name(), arrival(supplier, offer)));
    }

    /// The lead time from today, or from the day the supplier has it again, stretched by the supplier's closures.
    private LocalDate arrival(Supplier supplier, Offer offer) {
        var restock = offer.restockOn();
        var start = restock != null && restock.isAfter(picture.today()) ? restock : picture.today();
        return Closures.stretch(
                start,
                LeadTime.stated(supplier, offer).days(),
                picture.closuresOf(supplier.id()),
                supplier.workingDays());
    }

    private @Nullable String draft(Id<Product> product) {
        return picture.purchasesOf(product).stream()
                .flatMap(line -> picture.purchaseOrder(line.purchaseOrderId()).stream())
                .filter(order -> order.status() == PurchaseOrder.Status.DRAFT)
                .map(PurchaseOrder::number)
                .findFirst()
                .orElse(null);
    }
}
