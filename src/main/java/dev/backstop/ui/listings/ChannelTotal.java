package dev.backstop.ui.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Money;

/// How one channel stands: listings there, those to fix, and what they put at risk.
record ChannelTotal(Channel channel, int listings, int toFix, Money atRisk) {}
