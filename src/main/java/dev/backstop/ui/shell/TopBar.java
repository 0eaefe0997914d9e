package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The bar above the page: its title and what it shows, search, how fresh the data is, Import….
final class TopBar extends HBox {
    private final Texts texts;
    private final Label title = Labels.title("");
    private final Label subtitle = new Label();
    private final Label freshness = Labels.muted("");
    private final SearchField search;

    TopBar(Texts texts, WindowStatus status, Runnable chooseImport) {
        this.texts = texts;
        getStyleClass().add("bs-topbar");
        title.setId("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        subtitle.setId("page-subtitle");
        subtitle.getStyleClass().addAll("muted");
        subtitle.setMinWidth(0);
        freshness.setId("freshness");
        freshness.setMinWidth(USE_PREF_SIZE);
        search = new SearchField(texts, "search", texts.text("shell.search.prompt"), texts.text("shell.search.keys"));
        search.setPrefWidth(320);
        search.setMinWidth(200);
        var importing = Buttons.of("import", Icon.IMPORT, texts.text("shell.action.import"), chooseImport);
        importing.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, subtitle, Labels.spring(), search, freshness, importing);
        status.readAtProperty().addListener((_, _, _) -> showFreshness(status));
        showFreshness(status);
    }

    SearchField search() {
        return search;
    }

    void page(@Nullable Screen screen) {
        subtitle.textProperty().unbind();
        if (screen == null) {
            title.setText("");
            subtitle.setText("");
            return;
        }
        title.setText(texts.text(Pages.title(screen.id())));
        subtitle.textProperty().bind(screen.subtitleProperty());
    }

    void showFreshness(WindowStatus status) {
        var readAt = status.readAtProperty().get();
        if (readAt == null) {
            freshness.setText("");
            freshness.setGraphic(null);
            return;
        }
        var tone = texts.formats().freshness(readAt);
        freshness.setText(texts.text("shell.freshness.from", readAt));
        freshness.setGraphic(Icons.of(tone == Tone.SUCCESS ? Icon.OK : Icon.NOT_TOLD, 14, tone));
    }
}
