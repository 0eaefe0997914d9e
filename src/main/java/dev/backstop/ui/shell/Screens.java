package dev.backstop.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// The pages: builds each when it is first shown, refreshes the visible one, marks the others stale, and knows the
/// way back.
public final class Screens {
    private static final int STEPS_KEPT = 50;

    private final Map<ScreenId, Supplier<Screen>> recipes = new EnumMap<>(ScreenId.class);
    private final Map<ScreenId, Screen> built = new EnumMap<>(ScreenId.class);
    private final Map<ScreenId, IntegerProperty> badges = new EnumMap<>(ScreenId.class);
    private final Set<ScreenId> stale = EnumSet.noneOf(ScreenId.class);
    private final Deque<ScreenId> behind = new ArrayDeque<>();
    private final Deque<ScreenId> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>(null);

    /// Says how a page is made. It is made when it is first shown.
    public void register(ScreenId id, Supplier<Screen> recipe) {
        recipes.put(id, recipe);
    }

    public boolean has(ScreenId id) {
        return recipes.containsKey(id);
    }

    /// The page that is shown; null before the first.
    public ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// How many things wait on a page, for its badge; set by whoever knows, also while the page was never shown.
    public IntegerProperty badge(ScreenId id) {
        return badges.computeIfAbsent(id, _ -> new SimpleIntegerProperty(0));
    }

    /// Shows a page.
    public void show(ScreenId id) {
        var before = current.get();
        if (before != null && before.id() != id) {
            remember(behind, before.id());
            ahead.clear();
        }
        bring(id);
    }

    /// Shows a page and on it that thing; or does on it what a command asks for.
    public void show(ScreenId id, Object target) {
        show(id);
        var now = current.get();
        if (now == null || now.id() != id) {
            return;
        }
        if (target instanceof Command command) {
            command.on(now).ifPresent(Runnable::run);
        } else {
            now.select(target);
        }
    }

    /// The pages on which something was entered and not saved.
    List<ScreenId> unsaved() {
        return built.values().stream().filter(Screen::isUnsaved).map(Screen::id).toList();
    }

    /// What is shown has changed: the visible page reads it again now, the others when they are next shown.
    public void changed() {
        stale.addAll(built.keySet());
        var now = current.get();
        if (now != null) {
            stale.remove(now.id());
            now.refresh();
        }
    }

    /// Goes to the page before this one.
    public void back() {
        go(behind, ahead);
    }

    /// Goes forward again after going back.
    public void forward() {
        go(ahead, behind);
    }

    private void go(Deque<ScreenId> from, Deque<ScreenId> to) {
        var now = current.get();
        var next = from.poll();
        if (next == null) {
            return;
        }
        if (now != null) {
            remember(to, now.id());
        }
        bring(next);
    }

    private void bring(ScreenId id) {
        var recipe = recipes.get(id);
        if (recipe == null) {
            return;
        }
        var screen = built.get(id);
        boolean fresh = screen == null;
        if (screen == null) {
            screen = recipe.get();
            built.put(id, screen);
        }
        current.set(screen);
        if (stale.remove(id) || fresh) {
            screen.refresh();
        }
    }

    private static void remember(Deque<ScreenId> steps, ScreenId id) {
        steps.push(id);
        if (steps.size() > STEPS_KEPT) {
            steps.removeLast();
        }
    }
}
