package dev.backstop.ui.importing;

import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;

/// The import as a wizard in place of the pages: choose files, check columns and rows, import.
public final class ImportView extends BorderPane {
    private final ImportViewModel model;
    private final Texts texts;
    private final ImportActions actions;
    private final FileWords words;
    private final WizardHead head;
    private final WizardFoot foot;
    private final ChoosePane choosing;
    private final CheckPane checking;

    public ImportView(ImportViewModel model, Texts texts, ImportActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        words = new FileWords(texts);
        head = new WizardHead(texts, this::cancel);
        foot = new WizardFoot(model, texts, this::cancel, this::accept);
        choosing = new ChoosePane(model, texts, this::chooseFiles);
        checking = new CheckPane(model, texts, this::chooseFolder, this::addSupplier, this::editRules);
        setId("import");
        getStyleClass().add("bs-canvas");
        setTop(head);
        setBottom(foot);
        model.stepProperty().addListener((_, _, _) -> {
            show();
            leadOn();
        });
        model.selectedProperty().addListener((_, _, _) -> {
            show();
            if (isKeyboardNowhere()) {
                leadOn();
            }
        });
        model.previewProperty().addListener((_, _, now) -> {
            show();
            if (now != null && isKeyboardNowhere()) {
                leadOn();
            }
        });
        model.noticeProperty().addListener((_, _, _) -> foot.show());
        model.skippedToProperty().addListener((_, _, _) -> show());
        model.files().addListener((ListChangeListener<FileItem>) _ -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        show();
    }

    private void show() {
        var step = model.stepProperty().get();
        head.show(step, words.title(model));
        if (foot.isOnward() && !model.canAccept()) {
            requestFocus();
        }
        foot.show();
        switch (step) {
            case CHOOSE -> setCenter(choosing);
            case CHECK -> {
                setCenter(checking);
                checking.show();
            }
            case SAVE -> setCenter(new EmptyState(Icon.IMPORT, texts.text("importing.explain.saving")));
        }
    }

    private boolean isKeyboardNowhere() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null || owner.equals(this) || owner.isDisabled() || !isWithin(owner);
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /// Leads the keyboard to what comes next: rows to put right, else the button.
    private void leadOn() {
        if (!(model.stepProperty().get() == WizardStep.CHECK && checking.focusOpenQuestion())) {
            foot.focusOnward();
        }
    }

    private void chooseFiles() {
        model.add(actions.chooseFiles().get());
    }

    private void chooseFolder() {
        actions.chooseFolder().get().ifPresent(model.skippedToProperty()::set);
    }

    /// Asks for a new supplier, whose list the file that is looked at then is.
    private void addSupplier() {
        var looked = model.selectedProperty().get();
        actions.addSupplier().accept(supplier -> {
            if (looked != null) {
                model.chosen().choose(looked, supplier);
            }
        });
    }

    private void editRules() {
        var looked = model.selectedProperty().get();
        if (looked != null) {
            actions.editRules().accept(looked.rules(), rules -> model.chosen().trust(looked, rules));
        }
    }

    private void accept() {
        model.accept(actions.imported());
    }

    /// Stops the saving and shows the check again; from there, leaves the wizard.
    private void cancel() {
        boolean saving = model.stepProperty().get() == WizardStep.SAVE;
        model.cancel();
        if (!saving) {
            actions.close().run();
        }
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            go();
        } else if (event.getCode() == KeyCode.Z
                && event.isShortcutDown()
                && model.corrections().takeBack()) {
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
            event.consume();
            model.back();
        }
    }

    private void go() {
        if (model.stepProperty().get() == WizardStep.CHOOSE) {
            model.next();
        } else {
            accept();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.add(event.getDragboard().getFiles().stream()
                    .map(file -> file.toPath())
                    .toList());
            model.next();
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
