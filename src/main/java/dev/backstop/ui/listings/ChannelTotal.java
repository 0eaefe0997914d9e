package dev.backstop.ui.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.WholeParts;
import java.util.List;
import java.util.stream.IntStream;

/// How one channel stands: listings there, those to fix, and what they put at risk.
record ChannelTotal(Channel channel, int listings, int toFix, Money atRisk) {
    /// The same with amounts in whole units that add up to what the page of the day says of all listings.
    static List<ChannelTotal> addingUp(List<ChannelTotal> totals) {
        var whole = WholeParts.of(totals.stream().map(ChannelTotal::atRisk).toList());
        return IntStream.range(0, totals.size())
                .mapToObj(i -> totals.get(i).withAtRisk(whole.get(i)))
                .toList();
    }

    private ChannelTotal withAtRisk(Money whole) {
        return new ChannelTotal(channel, listings, toFix, whole);
    }
}
