package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.events.DemandEvent;
import java.util.BitSet;
import java.util.Collection;

/// A number that is the same on every machine for the same input, and almost surely another for another. Source:
/// the mixing of SplitMix64, Steele and others (2014).
final class Digest {
    private long value = 0x9E3779B97F4A7C15L;

    Digest add(long more) {
        long mixed = (value ^ more) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        value = mixed ^ (mixed >>> 31);
        return this;
    }

    Digest add(double more) {
        return add(Double.doubleToLongBits(more));
    }

    Digest add(double[] more) {
        add(more.length);
        for (double one : more) {
            add(one);
        }
        return this;
    }

    Digest add(int[] more, int count) {
        add(count);
        for (int i = 0; i < count; i++) {
            add(more[i]);
        }
        return this;
    }

    Digest add(BitSet more, int until) {
        for (int i = more.nextSetBit(0); i >= 0 && i < until; i = more.nextSetBit(i + 1)) {
            add(i);
        }
        return add(-1);
    }

    Digest add(Collection<DemandEvent> events) {
        for (var event : events) {
            var uplift = event.uplift();
            add(event.name().hashCode()).add(event.kind().name().hashCode());
            add(event.from().toEpochDay()).add(event.to().toEpochDay()).add(uplift == null ? -1 : uplift);
        }
        return add(events.size());
    }

    long value() {
        return value;
    }
}
