package dev.backstop.ui.messages;

import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The buttons that take a letter out of the app and say that its customer knows.
final class LetterButtons {
    private static final double WIDTH = 480;

    private final LetterViewModel letter;
    private final LetterSending sending;
    private final Layers layers;
    private final Texts texts;

    LetterButtons(LetterViewModel letter, LetterSending sending, Layers layers, Texts texts) {
        this.letter = letter;
        this.sending = sending;
        this.layers = layers;
        this.texts = texts;
    }

    /// The buttons, the main one last. None of them works while a field is not filled in.
    List<Node> nodes() {
        var buttons = List.of(
                Buttons.of("letter-copy", Icon.COPY, texts.text("messages.button.copy"), sending::copy),
                Buttons.of("letter-mail", Icon.MAIL_APP, texts.text("messages.button.mail"), sending::openMail),
                Buttons.of("letter-eml", texts.text("messages.button.eml"), sending::saveEml),
                Buttons.primary("letter-told", Icon.DONE, texts.text("messages.button.told"), this::tell));
        letter.stateProperty().addListener((_, _, now) -> allow(buttons, now));
        allow(buttons, letter.stateProperty().get());
        return List.copyOf(buttons);
    }

    /// Says that the customer has been told; asks first where the letter never left the app.
    void tell() {
        var written = letter.written();
        if (written.isEmpty() || !letter.stateProperty().get().isReady()) {
            return;
        }
        if (sending.hasLeft()) {
            sending.tell();
            return;
        }
        var name = written.get().draft().toName();
        var box = new ModalBox("tell", texts.text(Message.of("messages.check.title", name)), WIDTH)
                .icon(Icon.MESSAGES, Tone.ACCENT)
                .subtitle(texts.text("messages.check.text"));
        box.foot(
                Buttons.of("tell-cancel", texts.text("messages.check.notYet"), () -> layers.close(box)),
                Buttons.primary("tell-go", texts.text("messages.button.told"), () -> {
                    layers.close(box);
                    sending.tell();
                }));
        layers.open(box, () -> layers.close(box));
    }

    private static void allow(List<Button> buttons, LetterState state) {
        buttons.forEach(button -> button.setDisable(!state.isReady()));
    }
}
