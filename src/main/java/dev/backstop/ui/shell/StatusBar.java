package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.CoverBar;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The line at the bottom: what is under way, how far, with a cross to stop it; at the right what
/// may be done when it suits, and the last backup.
final class StatusBar extends HBox {
    private final Texts texts;
    private final Work work;
    private final WindowStatus status;
    private final Label doing = new Label();
    private final CoverBar bar = new CoverBar();
    private final Label percent = new Label();
    private final Button cancel;
    private final HBox offer = new HBox(6);
    private final InvalidationListener follow = _ -> show();
    private final List<Running> followed = new ArrayList<>();
    private @Nullable Running shown;

    StatusBar(Texts texts, Work work, WindowStatus status) {
        this.texts = texts;
        this.work = work;
        this.status = status;
        getStyleClass().add("bs-statusbar");
        setId("status");
        doing.setId("status-doing");
        percent.setId("status-percent");
        cancel = Buttons.icon("status-cancel", Icon.CLOSE, texts.text("shell.status.cancel"), this::cancelShown);
        cancel.getStyleClass().add("bs-tiny");
        var backup = new Label();
        backup.setId("status-backup");
        offer.setAlignment(Pos.CENTER_LEFT);
        status.backupAtProperty().addListener((_, _, _) -> showBackup(backup));
        showBackup(backup);
        status.offerProperty().subscribe(_ -> showOffer());
        getChildren().addAll(doing, bar, percent, cancel, Labels.spring(), offer, backup);
        work.running().addListener((Observable _) -> pick());
        status.idleProperty().addListener(follow);
        pick();
    }

    /// Follows all that is under way: what says nothing of itself must not hide what does.
    private void pick() {
        for (var running : followed) {
            running.doingProperty().removeListener(follow);
            running.fractionProperty().removeListener(follow);
        }
        followed.clear();
        followed.addAll(work.running());
        for (var running : followed) {
            running.doingProperty().addListener(follow);
            running.fractionProperty().addListener(follow);
        }
        show();
    }

    private void show() {
        var running =
                followed.stream().filter(Running::isWorthTelling).findFirst().orElse(null);
        shown = running;
        var message = running == null ? null : running.doingProperty().get();
        if (running == null || message == null) {
            showIdle();
            return;
        }
        double fraction = running.fractionProperty().get();
        doing.setText(texts.text(message));
        doing.setGraphic(Icons.of(Icon.REFRESH, 13));
        bar.share(fraction, Tone.ACCENT);
        percent.setText(texts.formats().wholePercent(Math.max(0, fraction)) + left(running));
        Shown.when(bar, fraction >= 0);
        Shown.when(percent, fraction >= 0);
        Shown.when(cancel, running.isStoppable());
    }

    private String left(Running running) {
        var seconds = running.secondsLeft();
        if (seconds.isEmpty()) {
            return "";
        }
        long left = seconds.getAsLong();
        return "  "
                + (left < 90
                        ? texts.text("shell.status.secondsLeft", (int) left)
                        : texts.text("shell.status.minutesLeft", (int) Math.ceilDiv(left, 60)));
    }

    /// Says that nothing is under way; not before the first work is done.
    private void showIdle() {
        boolean begins = doing.getText().isEmpty() && !followed.isEmpty();
        var idle = begins ? null : status.idleProperty().get();
        doing.setText(idle == null ? "" : texts.text(idle));
        doing.setGraphic(idle == null ? null : Icons.of(Icon.DONE, 13, Tone.SUCCESS));
        Shown.when(bar, false);
        Shown.when(percent, false);
        Shown.when(cancel, false);
    }

    private void cancelShown() {
        if (shown != null) {
            shown.cancel();
            cancel.setVisible(false);
            doing.setText(texts.text("shell.status.cancelling"));
        }
    }

    private void showOffer() {
        var now = status.offerProperty().get();
        offer.getChildren().clear();
        if (now != null) {
            var what = new Label(texts.text(now.what()));
            what.setId("status-offer");
            var take = Buttons.link("status-offer-take", texts.text(now.step()), now.take());
            take.setMinWidth(USE_PREF_SIZE);
            offer.getChildren().addAll(what, take);
        }
        Shown.when(offer, now != null);
    }

    private void showBackup(Label label) {
        var at = status.backupAtProperty().get();
        label.setText(at == null ? "" : texts.text("shell.status.backup", at));
        label.setGraphic(at == null ? null : Icons.of(Icon.BACKUP, 13));
    }
}
