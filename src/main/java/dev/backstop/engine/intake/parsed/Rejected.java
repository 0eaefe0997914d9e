package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.value.Message;
import java.util.List;

/// A row that cannot be taken in, with the reason and its cells, so that the owner can correct it or keep it.
public record Rejected(int rowNumber, Message reason, List<String> cells) {
    public Rejected {
        cells = List.copyOf(cells);
    }
}
