package dev.backstop.ui.messages;

import dev.backstop.engine.consolation.StockItem;
import dev.backstop.engine.message.Reason;
import dev.backstop.engine.message.Tone;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.SuggestField;
import dev.backstop.ui.kit.Texts;
import java.util.Arrays;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// How a letter is written and what it gives: language, tone, reason, gift or discount.
final class LetterForm extends HBox {
    private final LetterViewModel letter;
    private final Texts texts;

    LetterForm(LetterViewModel letter, Texts texts) {
        super(8);
        this.letter = letter;
        this.texts = texts;
        getStyleClass().add("bs-letter-form");
        var form = new Form(texts, "letter");
        var reason = reason(form);
        var amends = amends(form);
        place(language(form), 124);
        place(tone(form), 136);
        place(reason, 104);
        place(amends, 176);
        place(given(form), 172);
        letter.noticeProperty().addListener((_, _, _) -> allow(reason, amends));
        allow(reason, amends);
    }

    private Region language(Form form) {
        return form.choice(
                "messages.form.language",
                letter.choices().languageProperty(),
                letter.choices().languages(),
                _ -> texts.text("messages.language.english"));
    }

    private Region tone(Form form) {
        return form.choice(
                "messages.form.tone",
                letter.choices().toneProperty(),
                Arrays.asList(Tone.values()),
                value -> texts.text(LetterLabels.of(value)));
    }

    private Region reason(Form form) {
        return form.choice(
                "messages.form.reason",
                letter.choices().reasonProperty(),
                Arrays.asList(Reason.values()),
                value -> texts.text(LetterLabels.of(value)));
    }

    private Region amends(Form form) {
        return form.choice(
                "messages.form.amends",
                letter.choices().amendsProperty(),
                letter.choices().amendsChoices(),
                value -> texts.text(LetterLabels.of(value)));
    }

    /// The code of a discount or the name of a gift, whichever is given.
    private Region given(Form form) {
        var choices = letter.choices();
        var code = form.text("messages.form.code", choices.codeProperty());
        var gift = gift(form);
        var another = Buttons.icon(
                "letter-new-code", Icon.REFRESH, texts.text("messages.form.newCode"), choices::suggestCode);
        var codeBox = new HBox(4, code, another);
        codeBox.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(code, Priority.ALWAYS);
        showOnly(choices.amendsProperty().get(), codeBox, gift);
        choices.amendsProperty().addListener((_, _, now) -> showOnly(now, codeBox, gift));
        return new StackPane(codeBox, gift);
    }

    private void place(Region field, double width) {
        field.setPrefWidth(width);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
    }

    /// Any words will do; what lies on the shelf and fits the owner's rules is offered.
    private Region gift(Form form) {
        var choices = letter.choices();
        var field = new SuggestField<StockItem>(
                item -> item.product().name(),
                item -> texts.text("messages.form.giftCost", Objects.requireNonNull(item.unitCost())),
                item -> choices.giftProperty().set(item.product().name()));
        field.textProperty().bindBidirectional(choices.giftProperty());
        field.textProperty().addListener((_, _, typed) -> {
            if (field.isFocused()) {
                field.offer(choices.giftsLike(typed));
            }
        });
        return form.<SuggestField<StockItem>, String>other("messages.form.gift", field, field.textProperty());
    }

    /// Good news needs no reason and no amends.
    private void allow(Node reason, Node amends) {
        var notice = letter.noticeProperty().get();
        boolean isApology = notice != null && notice.isApology();
        reason.setDisable(!isApology);
        amends.setDisable(!isApology);
    }

    private static void showOnly(@Nullable Amends now, Node code, Node gift) {
        code.setVisible(now != null && now.isDiscount());
        gift.setVisible(Amends.GIFT.equals(now));
    }
}
