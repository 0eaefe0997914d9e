package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Header;
import java.util.List;

/// The columns that name a variant in every Shopify file about products: handle, title and option values.
record VariantColumns(Column handle, Column title, List<Column> optionValues) {

    static VariantColumns of(Header header) {
        return new VariantColumns(
                Column.of(header, "Handle", "URL handle"),
                Column.of(header, "Title"),
                List.of(
                        Column.of(header, "Option1 Value"),
                        Column.of(header, "Option2 Value"),
                        Column.of(header, "Option3 Value")));
    }

    List<String> valuesIn(RawTable.Row row) {
        return optionValues.stream().map(column -> column.in(row)).toList();
    }
}
