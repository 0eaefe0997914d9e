package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.scene.layout.HBox;

/// The line that says that this is the sample shop, with the way to an own one.
final class SampleBanner extends HBox {
    SampleBanner(Texts texts, WindowStatus status, Runnable startOwnShop) {
        getStyleClass().add("bs-sample");
        setId("sample-banner");
        getChildren()
                .addAll(
                        Icons.of(Icon.SAMPLE, 14, Tone.ACCENT),
                        Labels.body(texts.text("shell.sample.text")),
                        Labels.spring(),
                        Buttons.link("sample-own", texts.text("shell.sample.own"), startOwnShop));
        visibleProperty().bind(status.sampleProperty());
        managedProperty().bind(status.sampleProperty());
    }
}
