package dev.backstop.ui.importing;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How far the shop trusts the stock of one supplier's list. It is kept with the import, and undone with it.
public final class StockRulesForm {
    /// Three fields side by side with a hint of one line each.
    private static final double WIDTH = 720;

    private final Layers layers;
    private final Texts texts;

    public StockRulesForm(Layers layers, Texts texts) {
        this.layers = layers;
        this.texts = texts;
    }

    /// Opens the form, and goes on with the rules once they are all right.
    public void open(StockRules rules, Consumer<StockRules> chosen) {
        ObjectProperty<@Nullable Integer> cap = new SimpleObjectProperty<>(rules.cap());
        ObjectProperty<@Nullable Integer> flag = new SimpleObjectProperty<>(rules.flagUnits());
        ObjectProperty<@Nullable Integer> keep = new SimpleObjectProperty<>(rules.keptBack());
        StringProperty strip = new SimpleStringProperty(rules.stripped());
        StringProperty prefix = new SimpleStringProperty(rules.prefix());
        ObjectProperty<Boolean> asks = new SimpleObjectProperty<>(rules.asksAboutUnknown());
        var form = new Form(texts, "rules");
        form.together(
                units(form, "cap", cap),
                units(form, "flag", flag).required(),
                units(form, "keep", keep).required());
        form.together(code(form, "strip", strip), code(form, "prefix", prefix));
        form.check("importing.rules.asks", asks);
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("importing.rules.title"),
                        form,
                        texts.text("importing.rules.save"),
                        (close, _) -> {
                            close.run();
                            chosen.accept(new StockRules(
                                    cap.get(),
                                    orNone(flag.get()),
                                    orNone(keep.get()),
                                    prefix.get().strip(),
                                    strip.get().strip(),
                                    rules.titleLikeness(),
                                    asks.get(),
                                    rules.location()));
                        })
                .width(WIDTH);
    }

    private Field<?, Integer> units(Form form, String name, ObjectProperty<@Nullable Integer> value) {
        Function<Integer, Boolean> sensible = units -> units >= 0 && units <= 1_000_000;
        return form.whole("importing.rules." + name, value)
                .rule(Field.must(sensible, "importing.rules.wrong.units"))
                .hint(texts.text("importing.rules." + name + ".hint"));
    }

    /// A semicolon would part the rules where they are kept as text.
    private Field<?, String> code(Form form, String name, StringProperty value) {
        Function<String, Boolean> plain = text -> text.indexOf(';') < 0;
        return form.text("importing.rules." + name, value)
                .rule(Field.must(plain, "importing.rules.wrong.code"))
                .hint(texts.text("importing.rules." + name + ".hint"));
    }

    private static int orNone(@Nullable Integer units) {
        return units == null ? 0 : units;
    }

    /// The rules in a few words.
    static Message words(StockRules rules) {
        return rules.cap() == null
                ? Message.of("importing.rules.summary", rules.flagUnits())
                : Message.of("importing.rules.summaryCap", rules.cap(), rules.flagUnits());
    }
}
