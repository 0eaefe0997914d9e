package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Icon;

/// The pages of the app in the order of the navigation; Ctrl+1 opens the first.
public enum ScreenId {
    TODAY("today", Icon.TODAY),
    CATALOG("catalog", Icon.CATALOG),
    SUPPLIERS("suppliers", Icon.SUPPLIERS),
    ORDERS("orders", Icon.ORDERS),
    PURCHASING("purchasing", Icon.PURCHASING),
    LISTINGS("listings", Icon.LISTINGS),
    MESSAGES("messages", Icon.MESSAGES),
    INSIGHTS("insights", Icon.INSIGHTS),
    SETTINGS("settings", Icon.SETTINGS);

    private final String id;
    private final Icon icon;

    ScreenId(String id, Icon icon) {
        this.id = id;
        this.icon = icon;
    }

    /// The name in ids of controls ("nav-today") and in text keys.
    public String id() {
        return id;
    }

    public Icon icon() {
        return icon;
    }
}
