package dev.backstop.service.level;

import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.engine.replenish.level.ServiceRecord;
import dev.backstop.store.KeptTrial;
import dev.backstop.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The trial of planned service that the shop's file keeps from one month to the next. May be asked from any
/// thread.
public final class KeptTrials {
    private final Store store;
    private volatile @Nullable Trial latest;

    /// Those that the file of this store holds.
    public KeptTrials(Store store) {
        this.store = store;
    }

    /// The one that was made last; one that says nothing where there is none.
    public Trial latest() {
        var known = latest;
        return known == null ? read() : known;
    }

    private synchronized Trial read() {
        var known = latest;
        if (known != null) {
            return known;
        }
        var points = store.keptTrials();
        var read = points.isEmpty()
                ? Trial.NONE
                : new Trial(
                        points.getFirst().madeFor(),
                        points.getFirst().weeks(),
                        points.getFirst().products(),
                        record(points, ServicePolicy.Measure.CYCLE_SERVICE),
                        record(points, ServicePolicy.Measure.FILL_RATE));
        latest = read;
        return read;
    }

    /// Puts a trial in the place of the last one, in memory and in the file.
    public synchronized void keep(Trial trial) {
        var points = new ArrayList<KeptTrial>();
        for (var measure : ServicePolicy.Measure.values()) {
            var record = trial.record(measure);
            record.points()
                    .forEach(point -> points.add(new KeptTrial(
                            measure,
                            trial.madeFor(),
                            trial.weeks(),
                            trial.products(),
                            record.cycles(),
                            record.stretches(),
                            point.planned(),
                            point.reached())));
        }
        store.keepTrials(points);
        latest = trial;
    }

    private static ServiceRecord record(List<KeptTrial> all, ServicePolicy.Measure measure) {
        var own = all.stream().filter(point -> point.measure() == measure).toList();
        return own.isEmpty()
                ? ServiceRecord.NONE
                : new ServiceRecord(
                        own.stream()
                                .map(point -> new ServiceRecord.Point(point.planned(), point.reached()))
                                .toList(),
                        own.getFirst().cycles(),
                        own.getFirst().stretches());
    }

    /// A trial made on the weeks before a day, of so many products.
    public record Trial(LocalDate madeFor, int weeks, int products, ServiceRecord cycles, ServiceRecord shares) {
        static final Trial NONE = new Trial(LocalDate.EPOCH, 0, 0, ServiceRecord.NONE, ServiceRecord.NONE);

        public ServiceRecord record(ServicePolicy.Measure measure) {
            return switch (measure) {
                case CYCLE_SERVICE -> cycles;
                case FILL_RATE -> shares;
            };
        }
    }
}
