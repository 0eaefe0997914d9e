package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.StatementRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the forecast is of an earlier day, what is unusual in a product's latest days, and what the owner says
/// of its demand: statements, how good those that are over were, and the product that it is to sell like.
record ProductWords(
        boolean old,
        @Nullable DemandSpike spike,
        List<DemandStatement> statements,
        List<StatementRecord> records,
        @Nullable Product like) {
    ProductWords {
        statements = List.copyOf(statements);
        records = List.copyOf(records);
    }
}
