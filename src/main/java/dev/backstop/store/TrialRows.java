package dev.backstop.store;

import dev.backstop.domain.shop.ServicePolicy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Reads and writes the points of kept trials.
final class TrialRows {
    private TrialRows() {}

    /// By measure, lowest planned share first.
    static List<KeptTrial> all(Handle handle) {
        return handle.createQuery("""
                        select measure, made_for, weeks, products, cycles, stretches, planned, reached
                        from kept_trials order by measure, planned""")
                .map((row, _) -> new KeptTrial(
                        ServicePolicy.Measure.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getDouble(6),
                        row.getDouble(7),
                        row.getDouble(8)))
                .list();
    }

    /// Puts these in the place of all there were.
    static void keep(Handle handle, Collection<KeptTrial> points) {
        handle.execute("delete from kept_trials");
        var batch = handle.prepareBatch("""
                insert into kept_trials (measure, made_for, weeks, products, cycles, stretches, planned, reached)
                values (:measure, :madeFor, :weeks, :products, :cycles, :stretches, :planned, :reached)""");
        for (var point : points) {
            batch.bind("measure", point.measure().name())
                    .bind("madeFor", point.madeFor())
                    .bind("weeks", point.weeks())
                    .bind("products", point.products())
                    .bind("cycles", point.cycles())
                    .bind("stretches", point.stretches())
                    .bind("planned", point.planned())
                    .bind("reached", point.reached())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
