package dev.backstop.ui.listings;

import dev.backstop.engine.audit.Finding;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.FilterChips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Ticks;
import dev.backstop.ui.kit.Toasts;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of the listings: a card for each channel, the table, and what to do with the ticked rows.
public final class ListingsView extends StackPane implements Screen {
    private static final double ROOM_FOR_WORDS = 690;

    private final ListingsViewModel model;
    private final Texts texts;
    private final Toasts toasts;
    private final Runnable undo;
    private final UpdateExport export;
    private final Ticks<ListingRow> ticks;
    private final TableView<ListingRow> table;
    private final FilterChips<ListingFilter> filters;
    private final ChannelCards channels;
    private final Label selected = Labels.muted("");
    private final Button done;
    private final Button ignore;
    private final Button write;
    private @Nullable Finding wanted;
    private final Node page;
    private final Node noListings;

    /// `undo` takes the latest change back; `importFiles` starts an import.
    public ListingsView(
            ListingsViewModel model,
            Texts texts,
            Toasts toasts,
            UpdateExport export,
            Runnable undo,
            Runnable importFiles) {
        this.model = model;
        this.texts = texts;
        this.toasts = toasts;
        this.export = export;
        this.undo = undo;
        this.ticks = new Ticks<>(model.rows());
        this.table = new ListingsTable(texts).make(ticks);
        this.filters = filters();
        this.channels = new ChannelCards(texts);
        this.ignore = Buttons.of("listings-ignore", texts.text("listings.action.ignore"), this::ignoreTicked);
        this.done = Buttons.of("listings-done", Icon.DONE, texts.text("listings.action.markDone"), this::markDone);
        this.write = Buttons.primary(
                "listings-export", Icon.EXPORT, texts.text("listings.action.export"), this::exportTicked);
        page = page();
        noListings = new EmptyState(
                Icon.LISTINGS,
                texts.text("listings.empty.noListings"),
                "listings-import",
                texts.text("listings.action.import"),
                importFiles);
        getStyleClass().add("bs-canvas");
        getChildren().addAll(page, noListings);
        follow();
        show();
    }

    /// Brings the rows into the table, and shows what changes of them and of what is ticked.
    private void follow() {
        table.setItems(TableSetup.sorted(model.rows(), table, ListingRow.BY_NAME));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !ticked().isEmpty()) {
                exportTicked();
            }
        });
        model.channelsProperty().addListener((_, _, _) -> show());
        model.rows().addListener((ListChangeListener<ListingRow>) _ -> {
            showSelected();
            showEmpty();
        });
        ticks.tickedProperty().addListener((_, _, _) -> showSelected());
    }

    @Override
    public ScreenId id() {
        return ScreenId.LISTINGS;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return model.subtitleProperty();
    }

    @Override
    public Optional<Runnable> export() {
        return Optional.of(this::exportTickedOrAll);
    }

    /// Ticks the listing of a finding; while the page is still being made, as soon as it is there.
    @Override
    public void select(Object target) {
        if (target instanceof Finding finding) {
            filters.reset();
            model.searchProperty().set("");
            wanted = finding;
            tickWanted();
        }
    }

    private void tickWanted() {
        if (wanted == null) {
            return;
        }
        model.rowOf(wanted).ifPresent(row -> {
            wanted = null;
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
            ticks.set(Set.of(row));
            table.requestFocus();
        });
    }

    private Node page() {
        var search = new SearchField(texts, "listings-search", texts.text("listings.search.prompt"), "");
        search.textProperty().bindBidirectional(model.searchProperty());
        var explained = Labels.muted(texts.text("listings.explain.severity"));
        explained
                .visibleProperty()
                .bind(widthProperty().subtract(filters.widthProperty()).greaterThan(ROOM_FOR_WORDS));
        explained.setMinWidth(USE_PREF_SIZE);
        explained.managedProperty().bind(explained.visibleProperty());
        var tools = new HBox(
                12, filters, Labels.spring(), explained, TableExport.button(texts, table, availability()), search);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setPadding(new Insets(10, 16, 10, 16));
        VBox.setVgrow(table, Priority.ALWAYS);
        var body = new VBox(tools, table);
        VBox.setVgrow(body, Priority.ALWAYS);
        var card = new Card().body(body).foot(selected, Labels.spring(), ignore, done, write);
        VBox.setVgrow(card, Priority.ALWAYS);
        var all = new VBox(12, channels, card);
        all.setPadding(new Insets(16));
        return all;
    }

    private MenuItem availability() {
        var item = new MenuItem(texts.text("listings.action.availability"));
        item.setOnAction(_ -> export.askAvailability());
        return item;
    }

    private FilterChips<ListingFilter> filters() {
        var words = new LinkedHashMap<ListingFilter, String>();
        words.put(ListingFilter.TO_FIX, texts.text("listings.filter.toFix"));
        words.put(ListingFilter.HIGH, texts.text("listings.filter.high"));
        words.put(ListingFilter.MEDIUM, texts.text("listings.filter.medium"));
        words.put(ListingFilter.LOW, texts.text("listings.filter.low"));
        words.put(ListingFilter.UNCHECKED, texts.text("listings.filter.unchecked"));
        words.put(ListingFilter.CORRECT, texts.text("listings.filter.correct"));
        words.put(ListingFilter.UNDECIDED, texts.text("listings.filter.undecided"));
        words.put(ListingFilter.SET_ASIDE, texts.text("listings.filter.setAside"));
        var chips = new FilterChips<>(texts, "listings-filters", words);
        chips.onlyWithCount(ListingFilter.UNDECIDED);
        chips.onlyWithCount(ListingFilter.SET_ASIDE);
        model.filterProperty().bindBidirectional(chips.selectedProperty());
        return chips;
    }

    private void show() {
        page.setVisible(model.hasListings());
        noListings.setVisible(!model.hasListings());
        filters.counts(model.counts());
        channels.show(model.channelsProperty().get());
        table.sort();
        tickWanted();
        showSelected();
        showEmpty();
    }

    /// What stands in place of the rows when there are none: only what is so.
    private void showEmpty() {
        if (model.rows().isEmpty()) {
            int undecided = model.counts().getOrDefault(ListingFilter.UNDECIDED, 0);
            table.setPlaceholder(new EmptyState(undecided > 0 ? Icon.LISTINGS : Icon.OK, nothingHere()));
        }
    }

    private String nothingHere() {
        var counts = model.counts();
        int unchecked = counts.getOrDefault(ListingFilter.UNCHECKED, 0);
        int undecided = counts.getOrDefault(ListingFilter.UNDECIDED, 0);
        boolean somethingToFix = counts.getOrDefault(ListingFilter.TO_FIX, 0) > 0;
        if (somethingToFix || model.filterProperty().get() != ListingFilter.TO_FIX) {
            return texts.text("listings.empty.filter");
        }
        if (undecided > 0) {
            return texts.text("listings.empty.undecided", undecided);
        }
        if (unchecked > 0) {
            return texts.text("listings.empty.uncheckedOnly", unchecked);
        }
        int setAside = counts.getOrDefault(ListingFilter.SET_ASIDE, 0);
        return setAside > 0 ? texts.text("listings.empty.setAside", setAside) : texts.text("listings.empty.allCorrect");
    }

    private Set<ListingRow> ticked() {
        var rows = new LinkedHashSet<>(ticks.tickedProperty().get());
        rows.removeIf(row -> row.finding() == null);
        return rows;
    }

    private void showSelected() {
        var rows = ticked();
        boolean none = rows.isEmpty();
        done.setDisable(none);
        ignore.setDisable(none);
        write.setDisable(none);
        selected.setText(
                none
                        ? texts.text("listings.foot.none")
                        : texts.text(
                                "listings.foot.selected",
                                rows.size(),
                                model.atRisk(rows),
                                model.allAtRisk(),
                                model.channelNames(rows)));
    }

    private void markDone() {
        table.requestFocus(); // before its button is disabled, or the keyboard would end in the search
        model.markDone(ticked(), count -> toasts.show(texts.text("listings.toast.done", count), undo));
    }

    private void ignoreTicked() {
        table.requestFocus();
        model.ignore(ticked(), count -> toasts.show(texts.text("listings.toast.ignored", count), undo));
    }

    /// With nothing ticked, all there is to fix, as from Today; the files are shown before they are written.
    private void exportTickedOrAll() {
        if (ticked().isEmpty()) {
            model.prepareAll(export::ask);
        } else {
            exportTicked();
        }
    }

    private void exportTicked() {
        if (!ticked().isEmpty()) {
            model.prepare(ticked(), export::ask);
        }
    }
}
