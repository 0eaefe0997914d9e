package dev.backstop.ui.shell;

import dev.backstop.domain.value.Message;

/// The words for the pages.
public final class Pages {
    private Pages() {}

    /// What a page is called.
    public static Message title(ScreenId id) {
        return switch (id) {
            case TODAY -> Message.of("shell.page.today");
            case CATALOG -> Message.of("shell.page.catalog");
            case SUPPLIERS -> Message.of("shell.page.suppliers");
            case ORDERS -> Message.of("shell.page.orders");
            case PURCHASING -> Message.of("shell.page.purchasing");
            case LISTINGS -> Message.of("shell.page.listings");
            case MESSAGES -> Message.of("shell.page.messages");
            case INSIGHTS -> Message.of("shell.page.insights");
            case SETTINGS -> Message.of("shell.page.settings");
        };
    }

    /// What a page is for, in two sentences.
    static Message help(ScreenId id) {
        return switch (id) {
            case TODAY -> Message.of("shell.help.today");
            case CATALOG -> Message.of("shell.help.catalog");
            case SUPPLIERS -> Message.of("shell.help.suppliers");
            case ORDERS -> Message.of("shell.help.orders");
            case PURCHASING -> Message.of("shell.help.purchasing");
            case LISTINGS -> Message.of("shell.help.listings");
            case MESSAGES -> Message.of("shell.help.messages");
            case INSIGHTS -> Message.of("shell.help.insights");
            case SETTINGS -> Message.of("shell.help.settings");
        };
    }
}
