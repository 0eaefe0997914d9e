package dev.backstop.engine.update;

import dev.backstop.domain.shop.ImportedFile;
import java.util.List;
import java.util.Locale;

/// Where the columns of an imported file stand, whatever the case of their names.
record Columns(List<String> header) {
    static Columns of(ImportedFile file) {
        return new Columns(file.header());
    }

    /// Where the first of these names stands; -1 if none is there.
    int indexOf(String... names) {
        for (var name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
