package dev.backstop.engine.update;

import dev.backstop.domain.value.Message;
import java.util.ArrayList;
import java.util.List;

/// A file to import on a channel: its suggested name, header and rows exactly as they are to be written, and what
/// to mind.
public record UpdateFile(
        String name, Layout layout, List<String> header, List<List<String>> rows, List<Message> warnings) {
    public UpdateFile {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        warnings = List.copyOf(warnings);
    }

    /// How the cells are set apart.
    public enum Layout {
        /// Commas, and quotation marks where a cell needs them.
        COMMAS,
        /// Tabs, quotation marks being part of the text.
        TABS
    }

    /// A file with commas.
    public UpdateFile(String name, List<String> header, List<List<String>> rows, List<Message> warnings) {
        this(name, Layout.COMMAS, header, rows, warnings);
    }

    /// Whether there is nothing to write.
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The same file with this too to be minded.
    UpdateFile withWarnings(List<Message> more) {
        var all = new ArrayList<>(warnings);
        all.addAll(more);
        return new UpdateFile(name, layout, header, rows, all);
    }
}
