package dev.backstop.ui.catalog.actions;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Work;

/// What of the window around it the page works with: words, background work, dialogs and toasts, what is
/// remembered.
public record CatalogContext(Texts texts, Work work, Layers layers, WindowSettings settings) {}
