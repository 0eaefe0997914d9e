package dev.backstop.app;

import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.ui.kit.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// An open shop with what a window over it needs and that takes time to make: made off the screen's thread.
record ReadyShop(OpenShop open, Texts texts, Services services) {
    /// Readies the shop; its texts speak in its own time zone.
    static ReadyShop of(OpenShop open, Clock clock) {
        var zone = open.shop().picture().settings().zone();
        var texts = new Texts(Locale.ENGLISH, clock.withZone(zone));
        return new ReadyShop(open, texts, new Services(open, texts::text, Locale.UK));
    }

    /// Makes forecasts from the last product to the first, while the window is made and Today begins with the
    /// first: they meet half-way. It ends when the shop is closed.
    void forecastAhead() {
        var picture = open.shop().picture();
        try {
            for (var product : List.copyOf(picture.products()).reversed()) {
                if (open.store().isClosed()) {
                    return;
                }
                services.plans().forecast(picture, product.id());
            }
        } catch (CancellationException _) {
            // closed in the middle of one: nobody waits for the rest
        }
    }
}
