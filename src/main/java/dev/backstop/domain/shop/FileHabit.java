package dev.backstop.domain.shop;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the owner has said of how a kind of file is read, remembered for the next one: of all files of that `format`,
/// or of one supplier's lists.
///
/// `columns` and `meanings` run side by side: the header text of a column that can be read in two ways, and the name
/// of the way that is meant. `rules` say how far the shop trusts the supplier's stock, as text; empty means as usual.
public record FileHabit(
        Id<FileHabit> id,
        String format,
        @Nullable Id<Supplier> supplierId,
        List<String> columns,
        List<String> meanings,
        String rules)
        implements Entity {
    public FileHabit {
        columns = List.copyOf(columns);
        meanings = List.copyOf(meanings);
    }
}
