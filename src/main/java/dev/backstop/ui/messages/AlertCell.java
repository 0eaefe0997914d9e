package dev.backstop.ui.messages;

import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Monogram;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A row of the dialog's list: the head of a part, a customer, a listing.
final class AlertCell extends ListCell<AlertRow> {
    private static final double HEAD = 32;
    private static final double CUSTOMER = 46;
    private static final double LISTING = 34;

    private final Texts texts;
    private final RowLine customer = new RowLine();
    private final Label headTitle = Labels.strong("");
    private final Label headCount;
    private final Label headMoney = Labels.toned("", Tone.MUTED);
    private final HBox head;
    private final Label channel = Monogram.small("", "");
    private final Label product = Labels.body("");
    private final Label change = Labels.muted("");
    private final Label money = Labels.strong("");
    private final HBox listing;

    AlertCell(Texts texts) {
        this.texts = texts;
        this.headCount = Chips.count(0, texts);
        headTitle.getStyleClass().add("bs-toned");
        head = line(10, headTitle, headCount, Labels.spring(), headMoney);
        change.setMinWidth(USE_PREF_SIZE);
        money.setMinWidth(USE_PREF_SIZE);
        product.setMinWidth(0);
        product.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(product, Priority.ALWAYS);
        channel.setTooltip(null);
        listing = line(10, channel, product, change, money);
        getStyleClass().add("bs-lane-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AlertRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("bs-alert-head");
        setDisable(false);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setPrefHeight(LISTING);
            return;
        }
        switch (row) {
            case AlertRow.Head now -> show(now);
            case AlertRow.Tell now -> show(now);
            case AlertRow.Fix now -> show(now);
        }
    }

    private void show(AlertRow.Head now) {
        headTitle.setText(texts.text(
                switch (now.part()) {
                    case CUSTOMERS -> "messages.alert.customers";
                    case LISTINGS -> "messages.alert.listings";
                }));
        headCount.setText(texts.formats().units(now.count()));
        headMoney.setText(texts.formats().wholeMoney(now.atRisk()));
        getStyleClass().add("bs-alert-head");
        setGraphic(head);
        setPrefHeight(HEAD);
        setDisable(true);
        setAccessibleText(headTitle.getText() + " " + headCount.getText());
    }

    private void show(AlertRow.Tell now) {
        customer.mark(
                LetterCell.monogram(now.channel()),
                now.channel() == null ? "" : now.channel().name());
        customer.words(
                now.notice().customer().name(),
                texts.text(AlertWords.orders(now.notice())),
                texts.text(AlertWords.news(now.notice())));
        customer.end(AlertWords.atRisk(now.notice(), texts.formats()));
        setGraphic(customer);
        setPrefHeight(CUSTOMER);
        setAccessibleText(customer.spoken());
    }

    private void show(AlertRow.Fix now) {
        var subject = now.finding().subject();
        channel.setText(LetterCell.monogram(subject.channel()));
        product.setText(subject.title());
        change.setText(texts.text(now.finding().fix().label()));
        money.setText(
                now.finding().isAtRiskKnown()
                        ? texts.formats().wholeMoney(now.finding().atRisk())
                        : Formats.NONE);
        setGraphic(listing);
        setPrefHeight(LISTING);
        setAccessibleText(
                String.join(", ", texts.text(AlertWords.where(now.finding())), change.getText(), money.getText()));
    }

    private static HBox line(double gap, Node... nodes) {
        var line = new HBox(gap, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
