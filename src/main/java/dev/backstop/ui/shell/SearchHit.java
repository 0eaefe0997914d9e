package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Icon;

/// One thing that a search found, and where it is shown.
public record SearchHit(Icon icon, String title, String detail, ScreenId screen, Object target) {}
