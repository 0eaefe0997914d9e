package dev.backstop.ui.settings;

import dev.backstop.domain.value.Money;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Toasts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of settings: the shop, how it buys, what it gives to customers who wait, and backups.
public final class SettingsView extends StackPane implements Screen {
    private final SettingsViewModel model;
    private final Texts texts;
    private final Toasts toasts;
    private final Runnable undo;
    private final BackupsCard backups;
    private final Runnable serviceLevels;
    private final Label wrong = Labels.muted("");
    private final Form shop;
    private final Form buying;
    private final Form waiting;
    private final List<Form> forms;
    private final HBox unsaved;
    private final VBox right;

    /// `chooseFile` asks where to save a backup, given a proposed name; `serviceLevels` shows what is promised of
    /// each class; `undo` takes the latest change back; `restore` puts another shop in place.
    public SettingsView(
            SettingsViewModel model,
            Texts texts,
            Toasts toasts,
            Function<String, Optional<Path>> chooseFile,
            Runnable serviceLevels,
            Runnable undo,
            Runnable restore) {
        this.model = model;
        this.texts = texts;
        this.toasts = toasts;
        backups = new BackupsCard(model, texts, toasts, chooseFile, restore);
        this.serviceLevels = serviceLevels;
        this.undo = undo;
        var notSaved = Labels.body(texts.text("settings.unsaved.here"));
        Tones.set(notSaved, Tone.WARNING);
        unsaved = new HBox(
                8, notSaved, Buttons.link("settings-discard", texts.text("settings.action.discard"), this::discard));
        unsaved.setId("settings-unsaved");
        unsaved.setAlignment(Pos.CENTER_LEFT);
        this.shop = shop();
        this.buying = buying();
        this.waiting = waiting();
        forms = List.of(shop, buying, waiting);
        forms.forEach(form -> form.onEntry(this::showUnsaved));
        var left = new VBox(12, new Card(texts.text("settings.card.shop")).padded(shop), backups.node());
        right = new VBox(
                12,
                new Card(texts.text("settings.card.buying")).padded(buying),
                new Card(texts.text("settings.card.waiting")).padded(waiting));
        for (var column : List.of(left, right)) {
            column.setPrefWidth(520);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        var columns = new HBox(12, left, right);
        columns.setMaxWidth(1240);
        columns.setPadding(new Insets(16));
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "bs-plain-scroll");
        var page = new BorderPane(scroll);
        page.setBottom(foot());
        getStyleClass().add("bs-canvas");
        getChildren().add(page);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
    }

    /// Adds a card below those of the right column.
    public void add(Node card) {
        right.getChildren().add(card);
    }

    @Override
    public ScreenId id() {
        return ScreenId.SETTINGS;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
        showUnsaved();
        backups.refresh();
    }

    @Override
    public boolean isUnsaved() {
        return model.isChanged() || forms.stream().anyMatch(Form::isUnreadable);
    }

    private void showUnsaved() {
        Shown.when(unsaved, isUnsaved());
    }

    private void discard() {
        model.discard();
        forms.forEach(Form::showDraft);
        wrong.setText("");
        showUnsaved();
    }

    /// The button stays in sight while the fields scroll.
    private Node foot() {
        var save = Buttons.primary("settings-save", texts.text("settings.action.save"), this::save);
        save.setMinWidth(Region.USE_PREF_SIZE);
        wrong.setId("settings-wrong");
        var foot = new HBox(12, save, unsaved, wrong);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("bs-card-foot");
        return foot;
    }

    private Form waiting() {
        var draft = model.rules();
        var form = new Form(texts, "waiting");
        form.together(
                form.whole("settings.waiting.stockout", draft.stockoutPercentProperty())
                        .rule(Field.must(percent -> percent >= 0 && percent <= 50, "settings.wrong.percent"))
                        .hint(texts.text("settings.waiting.stockoutHint")),
                form.money("settings.waiting.gift", draft.giftUpToProperty(), model.shopCurrency())
                        .rule(Field.must(SettingsView::isNotNegative, "settings.wrong.negative"))
                        .hint(texts.text("settings.waiting.giftHint")));
        form.together(
                form.money("settings.waiting.cap", draft.monthlyCapProperty(), model.shopCurrency())
                        .rule(Field.must(SettingsView::isNotNegative, "settings.wrong.negative"))
                        .hint(texts.text("settings.buying.noLimit")),
                form.money("settings.waiting.postage", draft.parcelPostageProperty(), model.shopCurrency())
                        .rule(Field.must(SettingsView::isNotNegative, "settings.wrong.negative"))
                        .hint(texts.text("settings.waiting.postageHint")));
        return form;
    }

    private Form shop() {
        var form = new Form(texts, "settings");
        form.text("settings.shop.name", model.nameProperty());
        form.text("settings.shop.owner", model.ownerProperty());
        form.area("settings.shop.address", model.addressProperty(), 3);
        form.together(
                form.text("settings.shop.email", model.emailProperty()),
                form.text("settings.shop.phone", model.phoneProperty()));
        form.text("settings.shop.vat", model.vatNumberProperty());
        form.together(
                form.text("settings.shop.currency", model.currencyProperty())
                        .required()
                        .rule(Field.must(SettingsView::isCurrency, "settings.wrong.currency")),
                form.text("settings.shop.zone", model.zoneProperty())
                        .required()
                        .rule(Field.must(SettingsView::isZone, "settings.wrong.zone")));
        return form;
    }

    private Form buying() {
        var form = new Form(texts, "buying");
        form.together(
                form.whole("settings.buying.dispatchDays", model.dispatchDaysProperty())
                        .rule(Field.must(days -> days >= 0 && days <= 60, "settings.wrong.days")),
                form.percent("settings.buying.serviceLevel", model.serviceLevelProperty())
                        .rule(Field.must(level -> level >= 0.5 && level < 1, "settings.wrong.serviceLevel"))
                        .hint(texts.text("settings.buying.serviceLevelHint")));
        form.getChildren().add(Buttons.of("settings-service", texts.text("settings.action.service"), serviceLevels));
        form.together(
                form.percent("settings.buying.holdingRate", model.holdingRateProperty())
                        .rule(Field.must(rate -> rate > 0 && rate <= 2, "settings.wrong.rate")),
                form.money("settings.buying.orderCost", model.orderCostProperty(), model.shopCurrency())
                        .rule(Field.must(SettingsView::isNotNegative, "settings.wrong.negative")));
        form.money("settings.buying.budget", model.budgetProperty(), model.shopCurrency())
                .rule(Field.must(SettingsView::isNotNegative, "settings.wrong.negative"))
                .hint(texts.text("settings.buying.budgetHint"));
        form.together(
                form.whole("settings.buying.high", model.highProperty())
                        .rule(Field.must(amount -> amount >= 1, "settings.wrong.severity"))
                        .rule(Field.must(amount -> isAboveMedium(amount), "settings.wrong.highBelowMedium"))
                        .hint(texts.text("settings.buying.severityHint")),
                form.whole("settings.buying.medium", model.mediumProperty())
                        .rule(Field.must(amount -> amount >= 1, "settings.wrong.severity")));
        return form;
    }

    private void save() {
        wrong.setText("");
        if (forms.stream().allMatch(Form::check)) {
            var before = model.shopCurrency();
            model.save(
                    () -> {
                        showUnsaved();
                        toasts.show(saved(before), undo);
                    },
                    problem -> wrong.setText(texts.text(problem.what())));
        }
    }

    /// An amount is a number in the shop's money: in another currency it is another amount.
    private String saved(Currency before) {
        var now = model.shopCurrency();
        return now.equals(before)
                ? texts.text("settings.toast.saved")
                : texts.text("settings.toast.currency", now.getCurrencyCode());
    }

    private boolean isAboveMedium(int amount) {
        var medium = model.mediumProperty().get();
        return medium == null || amount > medium;
    }

    private static boolean isNotNegative(Money amount) {
        return !Money.zero(amount.currency()).minus(amount).isPositive();
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static boolean isZone(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }
}
