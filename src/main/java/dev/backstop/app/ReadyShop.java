package dev.backstop.app;

import dev.backstop.service.OpenShop;
import dev.backstop.service.Services;
import dev.backstop.ui.kit.Texts;
import java.time.Clock;
import java.util.Locale;

/// An open shop with what a window over it needs and that takes time to make: made off the screen's thread.
record ReadyShop(OpenShop open, Texts texts, Services services) {
    /// Readies the shop; its texts speak in its own time zone.
    static ReadyShop of(OpenShop open, Clock clock) {
        var zone = open.shop().picture().settings().zone();
        var texts = new Texts(Locale.ENGLISH, clock.withZone(zone));
        return new ReadyShop(open, texts, new Services(open, texts::text, Locale.UK));
    }
}
