package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.testing.Fx;
import dev.backstop.ui.shell.ScreenId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every part can be shown in both looks.
final class KitGalleryTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void showsEveryPart(Theme theme) {
        var gallery = Fx.call(KitGallery::new);
        try (var fx = Fx.show(gallery::window, 1440, 900, theme)) {
            fx.picture("kit-" + theme + "-today");
            assertThat(fx.sees("kpi-fill")).isTrue();
            Fx.run(() -> gallery.screens().show(ScreenId.CATALOG));
            fx.picture("kit-" + theme + "-catalog");
            assertThat(fx.sees("gallery-table")).isTrue();
            Fx.run(() -> {
                var form = gallery.form();
                FormDialog.open(
                        gallery.layers(),
                        gallery.texts(),
                        "Add a product",
                        form,
                        "Add product",
                        (done, failed) -> done.run());
                form.check();
                gallery.layers().toasts().show("Set to 0 on Amazon.", () -> {});
                gallery.status().sampleProperty().set(true);
            });
            fx.picture("kit-" + theme + "-form");
            assertThat(fx.sees("product-draft-note")).isTrue();
            Fx.run(() -> {
                gallery.screens().show(ScreenId.MESSAGES);
                new Dialogs(gallery.layers(), gallery.texts()).say(Message.of("kit.bug.text", "B-7F3A"));
            });
            fx.picture("kit-" + theme + "-problem");
            assertThat(fx.sees("problem-close")).isTrue();
        }
    }
}
