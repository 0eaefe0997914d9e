package dev.backstop.store;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.util.Collection;
import java.util.List;

/// What the file knows of what customers were told, or are to be.
public final class Letters {
    private final Questions questions;

    Letters(Questions questions) {
        this.questions = questions;
    }

    /// What a customer has been or is to be told, newest first.
    public List<Notice> notices(Id<Customer> customer) {
        return questions.ask(handle -> handle.createQuery(Tables.NOTICES.select("n")
                        + "where n.customer_id = :customer order by n.drafted_at desc, n.id desc")
                .bind("customer", customer.value())
                .map(Tables.NOTICES)
                .list());
    }

    /// The newest notices to anybody, newest first.
    public List<Notice> notices(int limit) {
        return questions.ask(handle -> handle.createQuery(
                        Tables.NOTICES.select("n") + "order by n.drafted_at desc, n.id desc limit :limit")
                .bind("limit", limit)
                .map(Tables.NOTICES)
                .list());
    }

    /// What those notices say of order lines.
    public List<NoticeLine> lines(Collection<Id<Notice>> notices) {
        return questions.ask(handle -> Rows.withKeys(handle, Tables.NOTICE_LINES, "notice_id", notices));
    }

    /// What notices say of those order lines.
    public List<NoticeLine> ofLines(Collection<Id<OrderLine>> lines) {
        return questions.ask(handle -> Rows.withKeys(handle, Tables.NOTICE_LINES, "line_id", lines));
    }
}
