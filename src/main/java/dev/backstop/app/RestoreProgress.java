package dev.backstop.app;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Running;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// What stands in the window while a shop is put in place: what is being done, how far it is, a way to stop it.
final class RestoreProgress extends VBox {
    private static final double WIDTH = 280;

    RestoreProgress(Texts texts, Running running, Runnable stop) {
        super(12);
        var doing = Labels.body(texts.text("shell.restore.opening"));
        running.doingProperty().addListener((_, _, what) -> doing.setText(what == null ? "" : texts.text(what)));
        var bar = new ProgressBar();
        bar.setPrefWidth(WIDTH);
        bar.progressProperty().bind(running.fractionProperty());
        var cancel = Buttons.of("restore-cancel", texts.text("kit.dialog.cancel"), stop);
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            stop.run();
        });
        cancel.setCancelButton(true);
        setAlignment(Pos.CENTER);
        getChildren().addAll(doing, bar, cancel);
    }
}
