package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.work.Work;
import java.io.File;
import java.util.concurrent.Executor;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame of the app: navigation at the left, title and search above the page, status below it. It knows no page
/// and no service.
public final class MainWindow extends StackPane {
    /// The least size of the window.
    public static final double MIN_WIDTH = 1180;

    public static final double MIN_HEIGHT = 720;

    private static final double NARROW_BELOW = 1320;

    private final WindowActions actions;
    private final Navigation navigation;
    private final TopBar topBar;
    private final StackPane page = new StackPane();
    private final PageFocus focus;

    /// A frame that is the content of these layers; `screens` have their pages registered. `later` does something on
    /// the
    /// screen's thread once what is going on there is over.
    public MainWindow(
            Texts texts,
            Layers layers,
            Work work,
            Screens screens,
            WindowStatus status,
            WindowActions actions,
            Executor later) {
        this.actions = actions;
        navigation = new Navigation(texts, screens);
        topBar = new TopBar(texts, status, actions::chooseImport);
        page.setId("page");
        focus = new PageFocus(page, layers::isModal, later);
        page.getStyleClass().add("bs-canvas");
        var frame = new BorderPane(page);
        frame.setTop(new VBox(topBar, new SampleBanner(texts, status, actions::startOwnShop)));
        var whole = new BorderPane(frame);
        whole.setLeft(navigation);
        whole.setBottom(new StatusBar(texts, work, status));
        var results = new SearchResults(texts, topBar.search(), work, actions, hit -> open(hit, screens));
        var dropping = new DropHint(texts);
        getChildren().addAll(whole, results, dropping);
        new Keyboard(layers, texts, screens, actions, topBar.search()::requestFocus, this::otherTheme);
        widthProperty()
                .addListener(
                        (_, _, now) -> navigation.narrow(now.doubleValue() > 0 && now.doubleValue() < NARROW_BELOW));
        screens.currentProperty().addListener((_, before, now) -> {
            show(now);
            if (before != null && before.isUnsaved()) {
                layers.toasts()
                        .offerNow(
                                texts.text("kit.unsaved.left", texts.text(Pages.title(before.id()))),
                                texts.text("kit.unsaved.back"),
                                () -> screens.show(before.id()));
            }
        });
        layers.watch(() ->
                screens.unsaved().stream().map(Pages::title).map(texts::text).toList());
        work.running().addListener((Observable _) -> later.execute(focus::read));
        acceptFiles(layers, actions);
        dropping.watch(layers);
        layers.content(this);
        show(screens.currentProperty().get());
    }

    private void open(SearchHit hit, Screens screens) {
        if (hit.target() == Command.IMPORT) {
            actions.chooseImport();
        } else if (hit.target() == Command.THEME) {
            otherTheme();
        } else {
            screens.show(hit.screen(), hit.target());
        }
    }

    private void otherTheme() {
        var theme = Theme.of(getScene()).other();
        theme.apply(getScene());
        actions.themeChanged(theme);
    }

    private void show(@Nullable Screen screen) {
        topBar.page(screen);
        if (screen == null) {
            page.getChildren().clear();
            return;
        }
        boolean focusGoesAlong = getScene() == null || goesAlong(getScene().getFocusOwner());
        navigation.open(screen.id());
        page.getChildren().setAll(screen.content());
        if (focusGoesAlong) {
            page.applyCss();
            focus.take();
        }
    }

    /// Whether the page, the search or nothing has the focus, so that it goes on to the next page.
    private boolean goesAlong(@Nullable Node focused) {
        for (var at = focused; at != null; at = at.getParent()) {
            if (at.equals(page) || at.equals(topBar.search())) {
                return true;
            }
        }
        return focused == null;
    }

    private static void acceptFiles(Layers layers, WindowActions actions) {
        layers.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && !layers.isModal()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        layers.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles() && !layers.isModal()) {
                actions.importFiles(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
