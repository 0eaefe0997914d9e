package dev.backstop.store;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Questions about what customers were told.
final class NoticeQueries {
    private NoticeQueries() {}

    static List<Notice> of(Handle handle, Id<Customer> customer) {
        return handle.createQuery(Tables.NOTICES.select("n")
                        + "where n.customer_id = :customer order by n.drafted_at desc, n.id desc")
                .bind("customer", customer.value())
                .map(Tables.NOTICES)
                .list();
    }

    static List<Notice> newest(Handle handle, int limit) {
        return handle.createQuery(Tables.NOTICES.select("n") + "order by n.drafted_at desc, n.id desc limit :limit")
                .bind("limit", limit)
                .map(Tables.NOTICES)
                .list();
    }
}
