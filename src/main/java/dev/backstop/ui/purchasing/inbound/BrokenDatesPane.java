package dev.backstop.ui.purchasing.inbound;

import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.purchasing.BrokenDate;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says which customers a change of a delivery breaks its word to, before it is made.
final class BrokenDatesPane extends VBox {
    private static final int SHOWN = 6;

    private final Texts texts;
    private final Function<OwedNotice, Draft> letters;

    /// `letters` drafts what a customer would be told.
    BrokenDatesPane(Texts texts, Function<OwedNotice, Draft> letters) {
        super(4);
        this.texts = texts;
        this.letters = letters;
        setId("broken-dates");
        getStyleClass().add("bs-broken");
        Shown.when(this, false);
    }

    void show(List<BrokenDate> broken) {
        getChildren().clear();
        Shown.when(this, true);
        if (broken.isEmpty()) {
            getChildren().add(line(Icon.OK, Tone.SUCCESS, texts.text("purchasing.broken.none")));
            return;
        }
        long customers = broken.stream().map(BrokenDate::customer).distinct().count();
        getChildren().add(line(Icon.TROUBLE, Tone.WARNING, texts.text("purchasing.broken.some", customers)));
        var lines = new LinkedHashMap<String, List<BrokenDate>>();
        broken.forEach(each ->
                lines.computeIfAbsent(words(each), _ -> new ArrayList<>()).add(each));
        lines.entrySet().stream().limit(SHOWN).forEach(line -> getChildren().add(line(line.getKey(), line.getValue())));
        if (lines.size() > SHOWN) {
            getChildren().add(Labels.muted(texts.text("purchasing.broken.more", lines.size() - SHOWN)));
        }
        var owed = broken.stream()
                .flatMap(each -> Stream.ofNullable(each.notice()))
                .distinct()
                .toList();
        if (!owed.isEmpty()) {
            getChildren().add(letters(owed));
        }
    }

    /// What those customers would be told, once it is asked for.
    private Node letters(List<OwedNotice> owed) {
        var shown = new VBox(10);
        shown.setId("broken-letters");
        var link = Buttons.link("broken-read", texts.text("purchasing.broken.read", owed.size()), () -> {});
        link.setOnAction(_ -> {
            if (shown.getChildren().isEmpty()) {
                owed.stream().map(letters).forEach(letter -> shown.getChildren().add(letter(letter)));
            } else {
                shown.getChildren().clear();
            }
        });
        return new VBox(6, link, shown);
    }

    private Node letter(Draft letter) {
        var subject = Labels.name(texts.text("purchasing.broken.letter", letter.toName(), letter.subject()));
        subject.setWrapText(true);
        return new VBox(2, subject, Labels.paragraph(letter.text().strip(), "bs-muted"));
    }

    /// One customer's order of which a date is broken, however many of its lines.
    private Node line(String words, List<BrokenDate> ofOrder) {
        var line = Labels.muted(words);
        line.setTooltip(new Tooltip(ofOrder.stream()
                .map(each -> texts.text("purchasing.broken.what", each.units(), each.product()))
                .collect(Collectors.joining("\n"))));
        return line;
    }

    private String words(BrokenDate each) {
        var after = each.after();
        return after == null
                ? texts.text("purchasing.broken.noDate", each.orderNumber(), each.customer(), each.before())
                : texts.text("purchasing.broken.later", each.orderNumber(), each.customer(), each.before(), after);
    }

    private static Node line(Icon icon, Tone tone, String words) {
        var label = Labels.name(words);
        label.setWrapText(true);
        var line = new HBox(8, Icons.of(icon, 14, tone), label);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
