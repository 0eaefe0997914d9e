package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Id;
import java.util.List;

/// A product of the sample with what only the generator knows of it: its true demand and where it is bought and
/// sold.
///
/// `index` is its place among all items; `perDay` the units a day it sells on average at a level course; `sources`
/// its suppliers, the usual one first, and `offers` their terms in the same order.
record SampleItem(
        int index,
        Product product,
        double perDay,
        char season,
        char course,
        List<SampleSuppliers.Source> sources,
        List<Offer> offers,
        List<Channel.Kind> channels) {
    Id<Product> id() {
        return product.id();
    }

    /// The usual supplier.
    SampleSuppliers.Source source() {
        return sources.getFirst();
    }

    /// Whether that is the usual supplier.
    boolean comesFrom(SampleSuppliers.Source source) {
        return source().letter().equals(source.letter());
    }

    /// Whether both are the same product.
    boolean is(SampleItem other) {
        return index == other.index;
    }

    /// The usual supplier's terms.
    Offer offer() {
        return offers.getFirst();
    }

    /// What one unit costs in the shop's currency, in pounds as a statistic.
    double cost() {
        return offer().unitCost().toDouble()
                * source().supplier().exchangeRate().doubleValue();
    }

    boolean takesOff() {
        return course == 't';
    }

    boolean isSoldOn(Channel.Kind channel) {
        return channels.contains(channel);
    }
}
