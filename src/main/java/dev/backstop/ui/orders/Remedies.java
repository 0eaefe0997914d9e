package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.engine.replenish.lead.Closures;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.messages.ConsolationService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done about lines that no dated delivery covers.
final class Remedies {
    private final Picture picture;
    private final ConsolationService consolations;
    private final PlanService plans;
    private final OrderNews news;

    Remedies(Picture picture, ConsolationService consolations, PlanService plans, OrderNews news) {
        this.picture = picture;
        this.consolations = consolations;
        this.plans = plans;
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

    /// Who could deliver when, by the same lead times as the plan.
    private List<OrderDetail.Source> sources(Id<Product> product) {
        return picture.product(product).stream()
                .flatMap(each -> plans.suggestion(picture, each).options().stream())
                .filter(OfferOption::usable)
                .map(option -> new OrderDetail.Source(option.supplier().name(), arrival(option)))
                .sorted(Comparator.comparing(OrderDetail.Source::arrivesOn))
                .toList();
    }

    /// The lead time from today, or from the day the supplier has it again, stretched by the supplier's closures.
    private LocalDate arrival(OfferOption option) {
        var restock = option.offer().restockOn();
        if (restock == null || !restock.isAfter(picture.today())) {
            return option.arrivesOn();
        }
        var supplier = option.supplier();
        return Closures.stretch(
                restock, option.leadTime().days(), picture.closuresOf(supplier.id()), supplier.workingDays());
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
