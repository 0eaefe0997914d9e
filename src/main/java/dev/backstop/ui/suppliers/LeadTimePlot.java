package dev.backstop.ui.suppliers;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// Draws the dot plot of lead times: the mean and its spread behind the dots, late deliveries in red.
final class LeadTimePlot extends Pane {
    private static final double TOP = 18;
    private static final double AXIS = 20;
    private static final double RADIUS = 4.5;
    private static final int FEWEST_LEVELS = 3;
    private static final double EDGE = 10;

    private final Texts texts;
    private final Region band = region("bs-dots-band");
    private final Region line = region("bs-dots-mean");
    private final Region axis = region("bs-dots-axis");
    private final Label mean = Labels.caption("");
    private final Label late = Labels.caption("");
    private final List<Circle> circles = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private LeadTimeDots dots = LeadTimeDots.of(List.of(), 0);

    LeadTimePlot(Texts texts) {
        this.texts = texts;
        setId("supplier-lead-times");
        setMinWidth(0);
        late.getStyleClass().add(Tone.DANGER.styleClass());
    }

    void show(LeadTimeDots shown) {
        dots = shown;
        circles.clear();
        ticks.clear();
        shown.dots().forEach(dot -> circles.add(circle(dot)));
        for (int day = shown.from(); day <= shown.to(); day += shown.step()) {
            ticks.add(Labels.caption(texts.formats().units(day)));
        }
        mean.setText(texts.text("suppliers.dots.mean", Math.round(shown.mean()), Math.round(shown.deviation())));
        late.setText(shown.late() == 0 ? "" : texts.text("suppliers.dots.countLate", shown.late()));
        setAccessibleText(texts.text(
                "suppliers.dots.spoken",
                shown.dots().size(),
                Math.round(shown.mean()),
                Math.round(shown.deviation()),
                shown.late()));
        getChildren().setAll(band, line, axis, mean, late);
        getChildren().addAll(circles);
        getChildren().addAll(ticks);
        setPrefHeight(TOP + levels() * 2 * RADIUS + AXIS + 6);
        setMinHeight(getPrefHeight());
        requestLayout();
    }

    private Circle circle(LeadTimeDots.Dot dot) {
        var circle = new Circle(RADIUS);
        circle.getStyleClass().addAll("bs-dot", dot.late() ? "late" : "in-time");
        var key = dot.late() ? "suppliers.dots.late" : "suppliers.dots.inTime";
        Tooltip.install(circle, new Tooltip(texts.text(key, dot.number(), dot.days())));
        return circle;
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - AXIS;
        double left = x(Math.max(dots.from(), dots.mean() - dots.deviation()));
        band.resizeRelocate(left, TOP, x(dots.mean() + dots.deviation()) - left, bottom - TOP);
        line.resizeRelocate(x(dots.mean()) - 1, TOP - 3, 2, bottom - TOP + 3);
        axis.resizeRelocate(0, bottom, getWidth(), 1);
        centre(mean, x(dots.mean()), 0);
        double lastLate = dots.dots().stream()
                .filter(LeadTimeDots.Dot::late)
                .mapToDouble(LeadTimeDots.Dot::at)
                .max()
                .orElse(dots.to());
        centre(late, x(lastLate), TOP + 2);
        for (int i = 0; i < circles.size(); i++) {
            var dot = dots.dots().get(i);
            circles.get(i).setCenterX(x(dot.at()));
            circles.get(i).setCenterY(bottom - RADIUS - dot.level() * 2 * RADIUS);
        }
        for (int i = 0; i < ticks.size(); i++) {
            centre(ticks.get(i), x(dots.from() + i * (double) dots.step()), bottom + 3);
        }
    }

    private int levels() {
        return Math.max(FEWEST_LEVELS, dots.highest());
    }

    private double x(double days) {
        double share = (days - dots.from()) / Math.max(1, dots.to() - dots.from());
        return EDGE + share * (getWidth() - 2 * EDGE);
    }

    private void centre(Label label, double x, double y) {
        double width = label.prefWidth(-1);
        double at = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(at, y, width, label.prefHeight(-1));
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
