package dev.backstop.engine.today;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.spike.SpikeChances;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that upsets the plan: a late delivery, a supplier that stopped, demand that jumped, a closure ahead.
public sealed interface Trouble {
    /// A delivery that should have come; `nowDue` is absent while the supplier gives no new date.
    record LateDelivery(
            Id<PurchaseOrder> purchaseOrderId,
            String number,
            String supplierName,
            int daysLate,
            @Nullable LocalDate nowDue,
            int products,
            List<Loss> losses)
            implements Trouble {
        public LateDelivery {
            losses = List.copyOf(losses);
        }
    }

    /// A supplier that does not deliver, until a day if that is known.
    record SupplierStopped(
            Id<Supplier> supplierId,
            String supplierName,
            @Nullable LocalDate until,
            int products,
            List<Loss> losses) implements Trouble {
        public SupplierStopped {
            losses = List.copyOf(losses);
        }
    }

    /// Demand above what the forecast held likely. `goneBy` is the day on which stock and the next delivery are
    /// sold out, if within sight; `oneOrder` the size of the one order that explains it, 0 where none does.
    record DemandSpike(
            Id<Product> productId,
            String productName,
            double timesAsFast,
            double unitsPerDay,
            LocalDate since,
            @Nullable LocalDate nextDelivery,
            @Nullable LocalDate goneBy,
            SpikeChances chances,
            int oneOrder,
            Money loss)
            implements Trouble {}

    /// Suppliers that will not work for a while. Its loss lies beyond the 30 days and is not counted; `lossFrom`
    /// says when it begins. `firstLastOrderOn` is the first of the days by which orders must have gone out,
    /// `daysLeft` from today (below zero: it has passed); `units` must be ordered until then so that all products
    /// last.
    record ClosureAhead(
            String name,
            List<Id<Supplier>> supplierIds,
            String firstSupplierName,
            LocalDate from,
            LocalDate to,
            int products,
            int units,
            @Nullable LocalDate firstLastOrderOn,
            int daysLeft,
            Money loss,
            LocalDate lossFrom)
            implements Trouble {
        public ClosureAhead {
            supplierIds = List.copyOf(supplierIds);
        }
    }
}
