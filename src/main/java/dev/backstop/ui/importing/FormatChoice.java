package dev.backstop.ui.importing;

import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.service.importing.ImportService.Reading;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Where recognition erred: the owner says what kind of file it is, how it is encoded, what separates its cells.
final class FormatChoice extends HBox {
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1250"),
            Charset.forName("windows-1251"),
            Charset.forName("Shift_JIS"),
            Charset.forName("GBK"),
            Charset.forName("Big5"),
            Charset.forName("EUC-KR"));

    private final Texts texts;
    private @Nullable Charset encoding;
    private @Nullable Character delimiter;

    FormatChoice(ImportViewModel model, Texts texts, FileItem file, Runnable close) {
        super(8);
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        setId("import-format");
        var loaded = file.loaded();
        var kind = choice("import-format-kind", model.chosen().formats(), format -> texts.text(format.name()));
        if (loaded != null && loaded.format() != null) {
            var now = loaded.format().name();
            model.chosen().formats().stream()
                    .filter(format -> format.name().equals(now))
                    .findFirst()
                    .ifPresent(kind::setValue);
        }
        kind.setOnAction(_ -> chosen(kind).ifPresent(format -> model.chosen().as(file, format)));
        getChildren().addAll(label("importing.format.kind", kind), kind);
        if (loaded != null && !loaded.table().delimiter().isEmpty()) {
            addText(model, file, loaded.table().encoding(), loaded.table().delimiter());
        }
        getChildren().add(Buttons.small("import-format-done", texts.text("importing.action.formatDone"), close));
    }

    private void addText(ImportViewModel model, FileItem file, String encodingNow, String delimiterNow) {
        encoding = Charset.forName(encodingNow);
        delimiter = delimiterNow.charAt(0);
        var encodings = choice("import-format-encoding", ENCODINGS, Charset::name);
        encodings.setValue(encoding);
        encodings.setOnAction(_ -> {
            encoding = encodings.getValue();
            model.chosen().reread(file, new Reading(encoding, delimiter));
        });
        var delimiters = choice("import-format-delimiter", List.of(',', ';', '\t', '|'), this::named);
        delimiters.setValue(delimiter);
        delimiters.setOnAction(_ -> {
            delimiter = delimiters.getValue();
            model.chosen().reread(file, new Reading(encoding, delimiter));
        });
        getChildren()
                .addAll(
                        label("importing.format.encoding", encodings),
                        encodings,
                        label("importing.format.delimiter", delimiters),
                        delimiters);
    }

    private String named(Character sign) {
        return switch (sign) {
            case ';' -> texts.text("importing.delimiter.semicolon");
            case '\t' -> texts.text("importing.delimiter.tab");
            case '|' -> texts.text("importing.delimiter.bar");
            default -> texts.text("importing.delimiter.comma");
        };
    }

    private Label label(String key, Node field) {
        var label = new Label(texts.text(key));
        label.setLabelFor(field);
        return label;
    }

    private static Optional<FileFormat> chosen(ComboBox<FileFormat> kind) {
        return Optional.ofNullable(kind.getValue());
    }

    private static <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> name) {
        var choice = new ComboBox<T>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        return choice;
    }
}
