package dev.backstop.ui.importing;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The wizard's lower edge: back, how far it is, and the button that says what it will do.
final class WizardFoot extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final Label notice = Labels.paragraph("");
    private final Label doing = Labels.muted("");
    private final Label facts = Labels.muted("");
    private final ProgressBar progress = new ProgressBar();
    private final Button back;
    private final Button cancel;
    private final Button next;
    private final Button accept;

    WizardFoot(ImportViewModel model, Texts texts, Runnable cancelling, Runnable accepting) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("bs-wizard-foot");
        back = Buttons.of("import-back", texts.text("importing.action.back"), model::back);
        cancel = Buttons.of("import-cancel", texts.text("importing.action.cancel"), cancelling);
        next = Buttons.primary("import-next", texts.text("importing.action.next"), model::next);
        accept = Buttons.primary("import-accept", texts.text("importing.action.nothing"), accepting);
        notice.setId("import-notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.getStyleClass().addAll("bs-banner", "bs-toned");
        facts.setId("import-facts");
        progress.setPrefWidth(160);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, back, Labels.spring(), doing, progress, facts, cancel, next, accept);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(12, 24, 12, 24));
        getChildren().addAll(notice, line);
        model.runningProperty().addListener((_, _, now) -> {
            progress.progressProperty().unbind();
            progress.setProgress(0);
            if (now != null) {
                progress.progressProperty().bind(now.fractionProperty());
                now.doingProperty().addListener((_, _, what) -> doing.setText(what == null ? "" : texts.text(what)));
            }
        });
    }

    void show() {
        var step = model.stepProperty().get();
        var said = model.noticeProperty().get();
        boolean busy = step == WizardStep.SAVE
                || (!model.files().isEmpty() && model.previewProperty().get() == null && said == null);
        Shown.when(back, step == WizardStep.CHECK);
        Shown.when(next, step == WizardStep.CHOOSE && !model.files().isEmpty());
        Shown.when(accept, step != WizardStep.CHOOSE);
        Shown.when(progress, busy);
        Shown.when(doing, busy);
        boolean tells = rowsRead() > 0 || model.files().stream().anyMatch(FileItem::needsSupplier);
        Shown.when(facts, step == WizardStep.CHECK && !busy && tells);
        facts.setText(model.files().stream()
                .filter(FileItem::needsSupplier)
                .findFirst()
                .map(file -> texts.text("importing.foot.needsSupplier", file.name()))
                .orElseGet(() -> texts.text("importing.foot.rows", rowsRead())));
        cancel.setText(texts.text(step == WizardStep.SAVE ? "importing.action.stop" : "importing.action.cancel"));
        accept.setDisable(!model.canAccept());
        accept.setText(acceptWords(step, busy));
        notice.setText(said == null ? "" : texts.text(said));
        Shown.when(notice, said != null);
    }

    /// Whether the button that goes on has the keyboard; disabled for a moment, it would give it to the one that
    /// closes.
    boolean isOnward() {
        return accept.isFocused();
    }

    /// Leads the keyboard to the button that goes on.
    void focusOnward() {
        (accept.isVisible() ? accept : next).requestFocus();
    }

    private int rowsRead() {
        var now = model.previewProperty().get();
        return now == null
                ? 0
                : now.plan().files().stream().mapToInt(file -> file.rowsRead()).sum();
    }

    private String acceptWords(WizardStep step, boolean busy) {
        if (busy) {
            return texts.text(step == WizardStep.SAVE ? "importing.action.saving" : "importing.action.checking");
        }
        if (model.rowsToImport() > 0) {
            return model.rowsToSkip() == 0
                    ? texts.text("importing.action.import", model.rowsToImport())
                    : texts.text("importing.action.importSkip", model.rowsToImport(), model.rowsToSkip());
        }
        if (model.canAccept()) {
            return texts.text("importing.action.remember");
        }
        return texts.text(model.rowsSame() > 0 ? "importing.action.unchanged" : "importing.action.nothing");
    }
}
