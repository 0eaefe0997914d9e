package dev.backstop.engine.sheet;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.sheet.PackingSlip;
import dev.backstop.domain.sheet.Party;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.engine.stock.SplitPreview;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills the packing slip of the parcel of an order that leaves next.
public final class PackingSlips {
    private PackingSlips() {}

    /// What there is to pack: how the open lines leave, the gifts, and the number of the parcel.
    public record Contents(int parcel, SplitPreview split, List<ParcelGift> gifts) {
        public Contents {
            gifts = List.copyOf(gifts);
        }
    }

    /// The slip of the parcel that leaves today, else of the next dated one; without any, a slip of nothing but
    /// gifts. The rest of the order is named as what comes later, and apart from it what never passes through this
    /// shop.
    public static PackingSlip of(
            Order order, @Nullable Customer customer, Contents contents, ShopSettings shop, Instant printedAt) {
        var local = LocalDateTime.ofInstant(printedAt, shop.zone());
        var items = new ArrayList<PackingSlip.Item>();
        var waiting = new ArrayList<PackingSlip.Waiting>();
        LocalDate leaving = null;
        for (var next : contents.split().parcels()) {
            if (!next.isOurs()) {
                continue;
            }
            if (leaving == null && next.leavesOn() != null) {
                leaving = next.leavesOn();
                next.parts().forEach(part -> items.add(item(part)));
            } else {
                next.parts().forEach(part -> waiting.add(new PackingSlip.Waiting(item(part), next.leavesOn())));
            }
        }
        return new PackingSlip(
                order.number(),
                contents.parcel(),
                leaving == null ? local.toLocalDate() : leaving,
                Party.of(shop.name(), shop.address(), shop.email(), shop.phone()),
                shipTo(customer == null ? "" : customer.name(), order.shipTo()),
                items,
                contents.gifts().stream()
                        .map(gift -> new PackingSlip.Item(gift.quantity(), gift.sku(), gift.title()))
                        .toList(),
                waiting,
                direct(contents),
                order.note().strip(),
                local);
    }

    /// The address line by line, as it goes on a label; a name that it repeats is left out.
    private static Party shipTo(String name, String address) {
        var lines = Stream.of(address.split("\\R|,\\s*"))
                .map(String::strip)
                .dropWhile(name::equals)
                .collect(Collectors.joining("\n"));
        return Party.of(name, lines);
    }

    private static List<PackingSlip.Item> direct(Contents contents) {
        return contents.split().parcels().stream()
                .filter(parcel -> !parcel.isOurs())
                .flatMap(parcel -> parcel.parts().stream())
                .map(PackingSlips::item)
                .toList();
    }

    private static PackingSlip.Item item(SplitPreview.Part part) {
        return new PackingSlip.Item(part.units(), part.line().sku(), part.line().title());
    }
}
