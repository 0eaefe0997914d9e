package dev.backstop.store;

import org.jdbi.v3.core.Handle;

/// What a shop file counts of itself: the highest id ever given and the change sets ever saved.
final class ShopCounters {
    private ShopCounters() {}

    static long lastId(Handle handle) {
        return handle.createQuery("select last_id from shop_file")
                .mapTo(Long.class)
                .one();
    }

    static long changeSets(Handle handle) {
        return handle.createQuery("select change_sets from shop_file")
                .mapTo(Long.class)
                .one();
    }

    /// Counts one more change set and keeps the highest id, inside the open transaction.
    static void advance(Handle handle, long lastId) {
        handle.createUpdate("update shop_file set last_id = greatest(last_id, :lastId), change_sets = change_sets + 1")
                .bind("lastId", lastId)
                .execute();
    }
}
