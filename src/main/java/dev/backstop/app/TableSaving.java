package dev.backstop.app;

import dev.backstop.service.TableFiles;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.Locale;

/// Writes the tables that ask for it, from whatever page or dialog of the window.
final class TableSaving {
    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final FileChoices files;

    TableSaving(Texts texts, Work work, Layers layers, FileChoices files) {
        this.texts = texts;
        this.work = work;
        this.layers = layers;
        this.files = files;
        layers.addEventHandler(TableExport.Wanted.TYPE, event -> {
            ask(event);
            event.consume();
        });
    }

    private void ask(TableExport.Wanted wanted) {
        var ending = wanted.kind().ending();
        files.chooseFile(wanted.name() + ending)
                .map(file -> ended(file, ending))
                .ifPresent(file -> work.run(
                        _ -> {
                            var table = wanted.sheet().get();
                            TableFiles.write(file, table);
                            return table.rows().size();
                        },
                        rows -> layers.toasts()
                                .show(texts.text("shell.table.exported", rows, String.valueOf(file.getFileName())))));
    }

    /// With the ending the owner left away.
    private static Path ended(Path file, String ending) {
        var name = String.valueOf(file.getFileName());
        var lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".csv") || lower.endsWith(".xlsx")) ? file : file.resolveSibling(name + ending);
    }
}
