package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.plan.PlanChoices;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Saves the quantities that the owner types into the plan, in their order; of those typed faster than they are
/// saved, the last one of each line.
final class ChosenQuantities {
    private final PlanChoices choices;
    private final Work work;
    private final Runnable saved;
    private final LinkedHashMap<Suggestion.Key, OptionalInt> waiting = new LinkedHashMap<>();
    private final Object saving = new Object();
    private @Nullable Running latest;

    /// `saved` is called each time something was saved, or could not be.
    ChosenQuantities(PlanChoices choices, Work work, Runnable saved) {
        this.choices = choices;
        this.work = work;
        this.saved = saved;
    }

    /// Saves a quantity; none goes back to the suggested one.
    void save(Suggestion.Key line, OptionalInt units) {
        synchronized (waiting) {
            waiting.remove(line);
            waiting.put(line, units);
        }
        latest = work.run(
                _ -> {
                    saveWaiting();
                    return true;
                },
                _ -> saved.run(),
                problem -> {
                    work.trouble(problem);
                    saved.run();
                });
    }

    /// Whether something typed is not saved yet.
    boolean isSaving() {
        return latest != null && work.running().contains(latest);
    }

    private void saveWaiting() {
        synchronized (saving) {
            for (var next = take(); next.isPresent(); next = take()) {
                var line = next.get().getKey();
                next.get()
                        .getValue()
                        .ifPresentOrElse(units -> choices.choose(line, units), () -> choices.unchoose(line));
            }
        }
    }

    private Optional<Map.Entry<Suggestion.Key, OptionalInt>> take() {
        synchronized (waiting) {
            return Optional.ofNullable(waiting.pollFirstEntry());
        }
    }
}
