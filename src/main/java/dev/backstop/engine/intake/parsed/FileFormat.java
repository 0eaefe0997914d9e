package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.util.List;
import java.util.Optional;

/// One form of file that Backstop reads: how its header is recognised, and what its rows say.
public interface FileFormat {
    /// The lasting name it is kept under, for example "shopify.inventory.3".
    String id();

    /// What the owner calls it.
    Message name();

    /// How surely a file with that header is of this form: 0 it is not, higher is surer.
    int likeness(Header header);

    /// The fields that can be read from such a file, in the order in which the owner sees them.
    List<FormatField> fields();

    /// Whether such a file says nothing that can be imported.
    default boolean isRefused() {
        return fields().isEmpty();
    }

    /// The field with that label, if such a file can have it.
    default Optional<FormatField> field(String label) {
        return fields().stream()
                .filter(field -> field.label().key().equals(label))
                .findFirst();
    }

    /// What the file says. Rows that cannot be read are in the answer with their reasons; a cancelled reading ends
    /// early.
    ParsedFile read(RawTable table, Progress progress);
}
