package dev.backstop.ui.shell;

import dev.backstop.service.importing.Freshness;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
        status.freshnessProperty().addListener((_, _, _) -> showFreshness(status));
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

    /// Names what is older where the two are of different days.
    private String words(Freshness known) {
        var stock = known.stock();
        var orders = known.orders();
        if (stock == null || orders == null) {
            return stock == null ? "shell.freshness.orders" : "shell.freshness.stock";
        }
        var formats = texts.formats();
        if (formats.day(stock).equals(formats.day(orders))) {
            return "shell.freshness.from";
        }
        return stock.isBefore(orders) ? "shell.freshness.stock" : "shell.freshness.orders";
    }

    void showFreshness(WindowStatus status) {
        var known = status.freshnessProperty().get();
        var oldest = known == null ? null : known.oldest();
        if (known == null || oldest == null) {
            freshness.setText("");
            freshness.setGraphic(null);
            freshness.setTooltip(null);
            return;
        }
        var tone = texts.formats().freshness(oldest);
        freshness.setText(texts.text(words(known), oldest));
        freshness.setGraphic(Icons.of(tone == Tone.SUCCESS ? Icon.OK : Icon.NOT_TOLD, 14, tone));
        freshness.setTooltip(
                known.stock() == null || known.orders() == null
                        ? null
                        : new Tooltip(texts.text("shell.freshness.both", known.stock(), known.orders())));
    }
}
