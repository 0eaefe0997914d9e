package dev.backstop.app;

import dev.backstop.engine.replenish.plan.PlanShift;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What an open shop asks for by itself: a backup each day and forecasts renewed, both once the first page stands,
/// forecasts kept when there is time, the new day told.
final class Upkeep implements AutoCloseable {
    private final OpenShop open;
    private final Services services;
    private final Work work;
    private final Consumer<Instant> backedUp;
    private final Consumer<PlanShift> planMoved;
    private final Timeline minutes = new Timeline();
    private LocalDate day;
    private @Nullable Picture triedOn;
    private @Nullable Running trial;

    /// `backedUp` is told when the latest backup was made, `planMoved` what a trial of service levels made of the
    /// plan.
    Upkeep(OpenShop open, Services services, Work work, Consumer<Instant> backedUp, Consumer<PlanShift> planMoved) {
        this.open = open;
        this.services = services;
        this.work = work;
        this.backedUp = backedUp;
        this.planMoved = planMoved;
        day = open.shop().clockToday();
        services.forecasts().lookForSpikesLater();
    }

    void begin() {
        whenIdle(() -> {
            backUp();
            renewForecasts();
        });
        minutes.getKeyFrames().add(new KeyFrame(Duration.minutes(1), _ -> minutePassed()));
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.play();
    }

    /// Makes the day's backup if there is none yet; the sample shop needs none.
    private void backUp() {
        if (!open.isSample()) {
            work.run(
                    _ -> {
                        services.backups().backupDaily();
                        return services.backups().last();
                    },
                    latest -> latest.ifPresent(backedUp));
        }
    }

    @Override
    public void close() {
        minutes.stop();
    }

    /// Once the first page has been painted from what was kept.
    private void whenIdle(Runnable action) {
        if (work.running().isEmpty()) {
            action.run();
            return;
        }
        work.running().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable running) {
                if (work.running().isEmpty()) {
                    running.removeListener(this);
                    Platform.runLater(action);
                }
            }
        });
    }

    private void renewForecasts() {
        work.run(
                progress -> {
                    int changed = services.forecasts().renew(open.shop().picture(), progress);
                    if (changed > 0) {
                        open.history().lookAgain();
                    }
                    return changed;
                },
                _ -> tryServiceLevels());
    }

    /// Once a month, and once a shop has got a past. Each picture is looked at once; stopped by the owner, it waits
    /// for the next opening.
    private void tryServiceLevels() {
        var picture = open.shop().picture();
        boolean isStopped = trial != null && trial.cancelled();
        if (picture == triedOn || isStopped || !work.running().isEmpty()) {
            return;
        }
        triedOn = picture;
        trial = work.run(
                progress -> services.plans().trialShift().tryService(picture, progress),
                shift -> shift.ifPresent(planMoved));
    }

    void minutePassed() {
        if (work.running().isEmpty() && services.forecasts().isUnsaved()) {
            work.run(
                    _ -> {
                        services.forecasts().save();
                        return day;
                    },
                    _ -> {});
        }
        tryServiceLevels();
        var today = open.shop().clockToday();
        if (!today.equals(day)) {
            day = today;
            work.run(
                    _ -> {
                        open.history().dayPassed();
                        return today;
                    },
                    _ -> backUp());
        }
    }
}
