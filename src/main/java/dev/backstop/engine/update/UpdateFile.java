package dev.backstop.engine.update;

import dev.backstop.domain.value.Message;
import java.util.List;

/// A file to import on a channel: its suggested name, header and rows exactly as they are to be written, and what
/// to mind.
public record UpdateFile(String name, List<String> header, List<List<String>> rows, List<Message> warnings) {
    public UpdateFile {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        warnings = List.copyOf(warnings);
    }

    /// Whether there is nothing to write.
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
