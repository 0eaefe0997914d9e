package dev.backstop.ui.catalog.stocktake;

import dev.backstop.domain.catalog.Product;
import dev.backstop.ui.catalog.actions.CatalogActions;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.FilterChips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Scanner;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dialog of a stock-take. The keyboard stays in one field: what is typed there counts for the selected line, and
/// Enter goes to the next; a scan counts one more of what was scanned. Nothing is booked before it is saved.
final class StockTakeBox {
    private static final double WIDTH = 960;

    private final StockTake take;
    private final CatalogContext context;
    private final Texts texts;
    private final CatalogActions actions;
    private final StockTakeTable table;
    private final FilterChips<StockTakeTable.Show> filters;
    private final SearchField search;
    private final CountStrip strip;
    private final Label said;
    private final Label summary = Labels.muted("");
    private final Hyperlink rest;
    private final ModalBox box;
    private final Button save;
    private final Layers.Unsaved unsaved = this::unsaved;

    /// `print` shows the list of the products on paper.
    StockTakeBox(StockTake take, CatalogContext context, CatalogActions actions, Consumer<List<Product>> print) {
        this.take = take;
        this.context = context;
        this.texts = context.texts();
        this.actions = actions;
        table = new StockTakeTable(texts, take, context.settings());
        filters = filters();
        search = new SearchField(texts, "stock-take-search", texts.text("catalog.list.search"), "");
        strip = new CountStrip(texts, this::entered, this::move);
        said = Labels.muted(texts.text("catalog.stockTake.ready"));
        said.setId("stock-take-said");
        summary.setId("stock-take-summary");
        rest = Buttons.link("stock-take-rest", "", this::noneOfTheRest);
        save = Buttons.primary("stock-take-save", texts.text("catalog.stockTake.save", 0), this::save);
        box = new ModalBox("stock-take", texts.text("catalog.stockTake.title"), WIDTH)
                .subtitle(texts.text("catalog.stockTake.subtitle", take.lines().size()))
                .body(body());
        box.foot(
                summary,
                Labels.spring(),
                Buttons.of(
                        "stock-take-print",
                        Icon.PRINT,
                        texts.text("catalog.stockTake.print"),
                        () -> print.accept(take.products())),
                Buttons.of("stock-take-cancel", texts.text("kit.dialog.cancel"), this::leave),
                save);
        listen();
        show();
    }

    void open() {
        context.layers().watch(unsaved);
        context.layers().open(box, this::leave);
        table.select(Math.max(0, table.selected()));
        strip.focus();
    }

    private Node body() {
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(320);
        var tools = new HBox(12, filters, search, Labels.spring(), rest);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var body = new VBox(10, tools, table.node(), strip, said);
        body.getStyleClass().add("bs-dialog-body");
        return body;
    }

    private FilterChips<StockTakeTable.Show> filters() {
        var words = new LinkedHashMap<StockTakeTable.Show, String>();
        for (var kind : StockTakeTable.Show.values()) {
            words.put(kind, texts.text(kind.key()));
        }
        return new FilterChips<>(texts, "stock-take-filter", words);
    }

    private void listen() {
        filters.selectedProperty().addListener((_, _, _) -> show());
        search.textProperty().addListener((_, _, _) -> show());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::toTheField);
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::toTheField);
        table.node().addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> strip.focus());
        table.node().getSelectionModel().selectedItemProperty().addListener((_, _, line) -> turnTo(line));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
        Scanner.listen(box, take::isCode, this::scanned);
    }

    /// Goes to a line, as by a click: what was typed for the one before counts.
    private void turnTo(@Nullable CountedLine line) {
        if (!strip.commit()) {
            say(texts.text("catalog.stockTake.noNumber"), Tone.DANGER);
        }
        strip.show(line);
        showSums();
    }

    private void toTheField(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            strip.focus();
        }
    }

    /// What was typed counts, and the next line is the one to count. Where a counted line is no longer shown, the next
    /// one has taken its place.
    private void entered() {
        int at = table.selected();
        var line = strip.line();
        if (!commit()) {
            return;
        }
        var shown = table.shown();
        boolean stays = at >= 0 && at < shown.size() && shown.get(at) == line;
        table.select(stays ? at + 1 : at);
        strip.focus();
    }

    private void move(int by) {
        int at = table.selected();
        if (commit()) {
            table.select(at + by);
            strip.focus();
        }
    }

    private boolean commit() {
        boolean taken = strip.commit();
        if (taken) {
            say(texts.text("catalog.stockTake.ready"), Tone.PLAIN);
            show();
        } else {
            say(texts.text("catalog.stockTake.noNumber"), Tone.DANGER);
        }
        return taken;
    }

    private void noneOfTheRest() {
        take.noneOf(table.shown());
        show();
        strip.focus();
    }

    private void scanned(String code) {
        strip.commit();
        var scan = take.scan(code);
        var line = scan.line();
        say(texts.text(scan.said()), line == null ? Tone.DANGER : Tone.PLAIN);
        if (line == null) {
            return;
        }
        search.setText("");
        filters.reset();
        show();
        table.select(line);
        strip.show(line);
        strip.focus();
    }

    private void say(String words, Tone tone) {
        said.setText(words);
        Tones.set(said, tone);
    }

    /// Shows what is found so far, and the lines that are asked for.
    private void show() {
        int at = Math.max(0, table.selected());
        table.show(filters.selectedProperty().get(), search.getText());
        if (table.selected() < 0) {
            table.select(at);
        }
        showSums();
    }

    private void showSums() {
        table.node().refresh();
        var found = take.summary();
        summary.setText(texts.text(
                        "catalog.stockTake.summary",
                        found.counted(),
                        take.lines().size())
                + (found.different() == 0 ? "" : " · " + differs(found)));
        save.setText(texts.text("catalog.stockTake.save", found.counted()));
        save.setDisable(found.counted() == 0);
        var counts = new EnumMap<StockTakeTable.Show, Integer>(StockTakeTable.Show.class);
        for (var kind : StockTakeTable.Show.values()) {
            counts.put(kind, (int) take.lines().stream().filter(kind::shows).count());
        }
        filters.counts(counts);
        int shown = table.shown().size();
        boolean asks = filters.selectedProperty().get() == StockTakeTable.Show.OPEN && found.counted() > 0 && shown > 0;
        rest.setText(texts.text("catalog.stockTake.rest", shown));
        Shown.when(rest, asks);
    }

    private String differs(StockTake.Summary found) {
        var cost = found.cost();
        return cost == null
                ? texts.text("catalog.stockTake.differs", found.different(), found.units())
                : texts.text("catalog.stockTake.differsCost", found.different(), found.units(), cost);
    }

    private void save() {
        if (!commit()) {
            strip.focus();
            return;
        }
        var counted = take.counted();
        if (counted.isEmpty() || save.isDisabled()) {
            return;
        }
        box.banner("");
        save.setDisable(true);
        actions.count(counted, this::close, problem -> {
            save.setDisable(false);
            box.banner(texts.text(problem.what()));
            strip.focus();
        });
    }

    private void close() {
        context.layers().forget(unsaved);
        context.layers().close(box);
    }

    private List<String> unsaved() {
        return take.counted().isEmpty() ? List.of() : List.of(texts.text("catalog.stockTake.title"));
    }

    private void leave() {
        strip.commit();
        close();
        if (!take.counted().isEmpty()) {
            context.layers()
                    .toasts()
                    .offerNow(
                            texts.text("catalog.stockTake.left", take.counted().size()),
                            texts.text("catalog.stockTake.goOn"),
                            this::open);
        }
    }
}
