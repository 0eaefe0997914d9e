package dev.backstop.ui.shell;

import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Help, opened by F1: what the page is for, and the list of keys.
final class Shortcuts {
    /// Keys and what they do, in the order in which they are listed.
    private static final List<List<Message>> ALL = List.of(
            List.of(Message.of("shell.keys.search"), Message.of("shell.does.search")),
            List.of(Message.of("shell.keys.pages"), Message.of("shell.does.pages")),
            List.of(Message.of("shell.keys.back"), Message.of("shell.does.back")),
            List.of(Message.of("shell.keys.rows"), Message.of("shell.does.rows")),
            List.of(Message.of("shell.keys.enter"), Message.of("shell.does.enter")),
            List.of(Message.of("shell.keys.edit"), Message.of("shell.does.edit")),
            List.of(Message.of("shell.keys.tick"), Message.of("shell.does.tick")),
            List.of(Message.of("shell.keys.copy"), Message.of("shell.does.copy")),
            List.of(Message.of("shell.keys.table"), Message.of("shell.does.table")),
            List.of(Message.of("shell.keys.add"), Message.of("shell.does.add")),
            List.of(Message.of("shell.keys.files"), Message.of("shell.does.files")),
            List.of(Message.of("shell.keys.undo"), Message.of("shell.does.undo")),
            List.of(Message.of("shell.keys.toast"), Message.of("shell.does.toast")),
            List.of(Message.of("shell.keys.save"), Message.of("shell.does.save")),
            List.of(Message.of("shell.keys.theme"), Message.of("shell.does.theme")),
            List.of(Message.of("shell.keys.help"), Message.of("shell.does.help")));

    private Shortcuts() {}

    /// Opens them below what the page that is shown is for.
    static void open(Layers layers, Texts texts, @Nullable Screen page) {
        var grid = new GridPane(24, 8);
        for (int row = 0; row < ALL.size(); row++) {
            var keys = new Label(texts.text(ALL.get(row).getFirst()));
            keys.getStyleClass().add("bs-keys");
            grid.add(keys, 0, row);
            grid.add(Labels.body(texts.text(ALL.get(row).getLast())), 1, row);
        }
        var body = new VBox(16, grid);
        if (page != null) {
            var about = Labels.paragraph(texts.text(Pages.help(page.id())));
            about.setId("page-help");
            body.getChildren().add(0, about);
        }
        var title = page == null ? texts.text("shell.keys.title") : texts.text(Pages.title(page.id()));
        var box = new ModalBox("shortcuts", title, 560).scrollingBody(body);
        box.foot(Buttons.primary("shortcuts-close", texts.text("shell.keys.close"), () -> layers.close(box)));
        layers.open(box, () -> layers.close(box));
    }
}
