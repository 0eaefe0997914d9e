package dev.backstop.ui.settings;

import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.engine.replenish.level.Predictability;
import dev.backstop.engine.replenish.level.ProductClass;
import dev.backstop.service.level.ClassCushion;
import dev.backstop.ui.kit.EntryField;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What service is promised of each class and category, and in plain words what the cushion behind it costs and
/// prevents.
public final class ServiceBox {
    private static final double WIDTH = 860;

    private static final List<String> KEYS = List.of(
            "settings.service.ax",
            "settings.service.ay",
            "settings.service.az",
            "settings.service.bx",
            "settings.service.by",
            "settings.service.bz",
            "settings.service.cx",
            "settings.service.cy",
            "settings.service.cz");

    private static final double[] TRIED = {0.98, 0.95, 0.9};

    private final ServiceViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;
    private final Map<ProductClass, Field<EntryField<Double>, Double>> fields = new HashMap<>();
    private final Label total = Labels.paragraph("", "bs-muted");
    private final Label categories = Labels.paragraph("", "bs-muted");

    public ServiceBox(ServiceViewModel model, Texts texts, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
    }

    public void open() {
        model.read();
        var form = new Form(texts, "service");
        basis(form);
        form.getChildren().add(Labels.paragraph(texts.text("settings.service.classes"), "bs-muted"));
        classes(form);
        form.getChildren().add(total);
        form.getChildren().add(Labels.paragraph(tried(), "bs-muted"));
        form.heading("settings.service.byCategory");
        form.together(
                form.choice("settings.service.category", model.category, model.categories(), name -> name),
                level(form, "settings.service.categoryLevel", model.categoryLevel)
                        .hint(texts.text("settings.service.categoryHint")));
        form.getChildren().add(categories);
        model.categoryLevel.addListener((_, _, _) -> showCategories());
        showCategories();
        total.setText(texts.text("settings.service.counting"));
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("settings.service.title"),
                        form,
                        texts.text("settings.service.save"),
                        (close, failed) -> model.save(
                                () -> {
                                    close.run();
                                    layers.toasts().show(texts.text("settings.toast.service"), undo);
                                },
                                failed))
                .subtitle(texts.text("settings.service.explain"))
                .width(WIDTH);
        model.cushions(this::show);
    }

    /// What decides, and as which measure; what a lost sale costs is asked only where that decides.
    private void basis(Form form) {
        var basis =
                form.choice("settings.service.basis", model.basis, List.of(ServicePolicy.Basis.values()), this::basis);
        var measure = form.choice(
                "settings.service.measure", model.measure, List.of(ServicePolicy.Measure.values()), this::measure);
        form.together(basis, measure);
        var lostSale = lostSale(form);
        var byMargin = model.basis.isEqualTo(ServicePolicy.Basis.MARGIN);
        measure.disableProperty().bind(byMargin);
        lostSale.visibleProperty().bind(byMargin);
        lostSale.managedProperty().bind(byMargin);
    }

    private void classes(Form form) {
        var row = new ArrayList<Field<EntryField<Double>, Double>>();
        for (var entry : model.levels.entrySet()) {
            var field = level(form, KEYS.get(fields.size()), entry.getValue()).required();
            fields.put(entry.getKey(), field);
            row.add(field);
            if (row.size() == Predictability.values().length) {
                form.together(row.toArray(Node[]::new));
                row.clear();
            }
        }
    }

    private Field<EntryField<BigDecimal>, BigDecimal> lostSale(Form form) {
        return form.decimal("settings.service.lostSale", model.lostSale)
                .hint(texts.text("settings.service.lostSaleHint"))
                .required()
                .rule(Field.must(
                        times -> times.doubleValue() >= ServicePolicy.LEAST_LOST_SALE
                                && times.doubleValue() <= ServicePolicy.MOST_LOST_SALE,
                        "settings.wrong.lostSale"));
    }

    private Field<EntryField<Double>, Double> level(Form form, String key, ObjectProperty<@Nullable Double> to) {
        return form.percent(key, to)
                .rule(Field.must(level -> level >= 0.5 && level < 1, "settings.wrong.serviceLevel"));
    }

    private void show(List<ClassCushion> found) {
        for (var cushion : found) {
            var field = fields.get(cushion.of());
            if (field != null) {
                field.hint(texts.text(
                        "settings.service.cushion",
                        cushion.products(),
                        cushion.yearlyCost(),
                        Math.round(cushion.stockoutsPrevented())));
            }
        }
        total.setText(found.stream()
                .map(ClassCushion::yearlyCost)
                .reduce((one, other) -> one.plus(other))
                .map(cost -> texts.text(
                        "settings.service.total",
                        cost,
                        Math.round(found.stream()
                                .mapToDouble(ClassCushion::stockoutsPrevented)
                                .sum())))
                .orElse(""));
    }

    /// Whether what is promised was kept, as a trial on the past says.
    private String tried() {
        return model.tried()
                .map(found -> texts.text(
                        "settings.service.tried",
                        found.weeks(),
                        found.products(),
                        Arrays.stream(TRIED)
                                .mapToObj(level -> texts.text(
                                        "settings.service.triedLevel",
                                        level,
                                        found.record().reached(level)))
                                .collect(Collectors.joining(", "))))
                .orElseGet(() -> texts.text("settings.service.untried"));
    }

    private void showCategories() {
        categories.setText(model.byCategory().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> texts.text("settings.service.ofCategory", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ")));
    }

    private String basis(ServicePolicy.Basis basis) {
        return switch (basis) {
            case CLASS -> texts.text("settings.service.byClass");
            case MARGIN -> texts.text("settings.service.byMargin");
            case ALL -> texts.text("settings.service.forAll", model.forAll());
        };
    }

    private String measure(ServicePolicy.Measure measure) {
        return texts.text(
                switch (measure) {
                    case CYCLE_SERVICE -> "settings.service.cycle";
                    case FILL_RATE -> "settings.service.fill";
                });
    }
}
