package dev.backstop.ui.settings;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Toasts;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of settings: the shop, how it buys, what counts as severe, and backups.
public final class SettingsView extends StackPane implements Screen {
    private final SettingsViewModel model;
    private final Texts texts;
    private final Toasts toasts;
    private final Runnable undo;
    private final Function<String, Optional<Path>> chooseFile;
    private final Label wrong = Labels.muted("");
    private final Label lastBackup = Labels.muted("");
    private final Form shop;
    private final Form buying;

    /// `chooseFile` asks where to save a backup, given a proposed name; `undo` takes the latest change back.
    public SettingsView(
            SettingsViewModel model,
            Texts texts,
            Toasts toasts,
            Function<String, Optional<Path>> chooseFile,
            Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.toasts = toasts;
        this.chooseFile = chooseFile;
        this.undo = undo;
        this.shop = shop();
        this.buying = buying();
        var left = new Card(texts.text("settings.card.shop")).padded(shop);
        var right = new VBox(12, new Card(texts.text("settings.card.buying")).padded(buying), backups());
        left.setPrefWidth(520);
        right.setPrefWidth(520);
        HBox.setHgrow(left, Priority.SOMETIMES);
        HBox.setHgrow(right, Priority.SOMETIMES);
        var save = Buttons.primary("settings-save", texts.text("settings.action.save"), this::save);
        var foot = new HBox(12, save, wrong);
        var page = new VBox(12, new HBox(12, left, right), foot);
        page.setPadding(new Insets(16));
        page.setMaxWidth(1100);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        getStyleClass().add("bs-canvas");
        getChildren().add(scroll);
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
        lastBackup.setText(model.lastBackup()
                .map(at -> texts.text("settings.backup.last", at))
                .orElseGet(() -> texts.text("settings.backup.none")));
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
                        .rule(Field.must(level -> level >= 0.5 && level < 1, "settings.wrong.serviceLevel")));
        form.together(
                form.percent("settings.buying.holdingRate", model.holdingRateProperty())
                        .rule(Field.must(rate -> rate > 0 && rate <= 2, "settings.wrong.rate")),
                form.money("settings.buying.orderCost", model.orderCostProperty(), model.shopCurrency()));
        form.money("settings.buying.budget", model.budgetProperty(), model.shopCurrency())
                .hint(texts.text("settings.buying.noLimit"));
        form.together(
                form.whole("settings.buying.high", model.highProperty()),
                form.whole("settings.buying.medium", model.mediumProperty()));
        return form;
    }

    private Node backups() {
        var now = Buttons.of("settings-backup", Icon.BACKUP, texts.text("settings.action.backup"), this::backup);
        return new Card(texts.text("settings.card.backups"))
                .padded(new VBox(
                        10, lastBackup, Labels.paragraph(texts.text("settings.backup.explain"), "bs-muted"), now));
    }

    private void save() {
        wrong.setText("");
        var forms = List.of(shop, buying);
        if (forms.stream().allMatch(Form::check)) {
            model.save(
                    () -> toasts.show(texts.text("settings.toast.saved"), undo),
                    problem -> wrong.setText(texts.text(problem.what())));
        }
    }

    private void backup() {
        chooseFile
                .apply(texts.text("settings.backup.fileName"))
                .ifPresent(file -> model.backup(
                        file,
                        () -> toasts.show(texts.text("settings.toast.backup", String.valueOf(file.getFileName())))));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static boolean isZone(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }
}
