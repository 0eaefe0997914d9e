package dev.backstop.ui.orders;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.print.PrintPreview;
import dev.backstop.ui.work.Work;

/// What of the window around it the screen works with: words, background work, dialogs and toasts, what is
/// remembered, paper.
public record OrdersContext(Texts texts, Work work, Layers layers, WindowSettings settings, PrintPreview paper) {}
