package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which products are listed where: all in the own shop, the best-selling ones mostly on the marketplaces too.
final class SampleReach {
    private static final List<Channel.Kind> MARKETPLACES =
            List.of(Channel.Kind.ETSY, Channel.Kind.EBAY, Channel.Kind.AMAZON);

    private final Map<Channel.Kind, Set<Integer>> listed = new HashMap<>();

    SampleReach(List<SampleItem> items, Map<Channel.Kind, Integer> counts, Dice dice) {
        for (var channel : MARKETPLACES) {
            var luck = new double[items.size()];
            for (var item : items) {
                luck[item.index()] = item.perDay() * dice.factor(0.5);
            }
            var ranked = new ArrayList<>(items);
            ranked.sort(Comparator.comparingDouble((SampleItem item) -> -luck[item.index()]));
            var indexes = new HashSet<Integer>();
            for (var item : ranked.subList(0, counts.getOrDefault(channel, 0))) {
                indexes.add(item.index());
            }
            listed.put(channel, indexes);
        }
    }

    List<Channel.Kind> of(SampleItem item) {
        var channels = new ArrayList<Channel.Kind>();
        channels.add(Channel.Kind.SHOPIFY);
        for (var channel : MARKETPLACES) {
            if (listed.getOrDefault(channel, Set.of()).contains(item.index())) {
                channels.add(channel);
            }
        }
        return List.copyOf(channels);
    }
}
