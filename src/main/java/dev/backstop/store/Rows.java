package dev.backstop.store;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Whole records by their ids, whatever their kind.
final class Rows {
    private static final int KEYS_IN_QUERY = 5_000;

    private Rows() {}

    static <T extends Entity> Optional<T> find(Handle handle, Table<T> table, Id<T> id) {
        return handle.createQuery(table.findSql())
                .bind(0, id.value())
                .map(table)
                .findOne();
    }

    static <T extends Entity> List<T> all(Handle handle, Table<T> table) {
        return handle.createQuery(table.select("r") + "order by r.id")
                .map(table)
                .list();
    }

    static <T extends Entity> List<T> withIds(Handle handle, Table<T> table, Collection<Id<T>> ids) {
        return withKeys(handle, table, "id", ids);
    }

    /// The records whose column has one of those ids, in the order they were made.
    static <T extends Entity, K> List<T> withKeys(
            Handle handle, Table<T> table, String column, Collection<Id<K>> keys) {
        var found = new ArrayList<T>();
        slices(keys.stream().map(Id::value).distinct())
                .forEach(slice -> handle.createQuery(table.select("r") + "join unnest(:keys) k (id) on r." + column
                                + " = k.id order by r.id")
                        .bindArray("keys", Long.class, slice)
                        .map(table)
                        .forEach(found::add));
        if (keys.size() > KEYS_IN_QUERY) {
            found.sort(Comparator.comparingLong(row -> row.id().value()));
        }
        return List.copyOf(found);
    }

    /// Keys in as many lists as it needs to ask for them without keeping others waiting; H2 takes no more than 65,536
    /// in an array.
    static <K> Stream<List<K>> slices(Stream<K> keys) {
        return keys.gather(Gatherers.windowFixed(KEYS_IN_QUERY));
    }

    static <T extends Entity> List<T> page(Handle handle, Table<T> table, long afterId, int limit) {
        return handle.createQuery(table.select("r") + "where r.id > :after order by r.id limit :limit")
                .bind("after", afterId)
                .bind("limit", limit)
                .map(table)
                .list();
    }

    static <T extends Entity> long count(Handle handle, Table<T> table) {
        return handle.createQuery("select count(*) from " + table.name())
                .mapTo(Long.class)
                .one();
    }

    /// Reads row by row without holding them all: to sum a million rows here takes a part of the time that grouping
    /// them in the database does.
    static void streamed(Handle handle, String query, RowReader reader) {
        streamed(handle, handle.createQuery(query), reader);
    }

    /// The same for a query that is bound already.
    static void streamed(Handle handle, Query query, RowReader reader) {
        handle.execute("set lazy_query_execution 1");
        try {
            query.map((row, _) -> {
                        reader.read(row);
                        return row;
                    })
                    .forEach(_ -> {});
        } finally {
            handle.execute("set lazy_query_execution 0");
        }
    }

    /// Takes one row.
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
